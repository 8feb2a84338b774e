using Prevenance.Interviews;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>The answers about one person, or about all who live together.</summary>
/// <param name="Heading">Whom they are about.</param>
/// <param name="Answers">Each question with its answer, in the order in which they were given.</param>
public sealed record AnswersAbout(Text Heading, IReadOnlyList<(Inquiry Inquiry, string Answer)> Answers)
{
    private static readonly Text Everybody = new("Votre foyer et votre logement", "Your household and your home");

    /// <summary>The household first, then each person in turn.</summary>
    public static IEnumerable<AnswersAbout> All(Conversation conversation)
    {
        var persons = Someone.Adults(conversation.Answers).Concat(Someone.Children(conversation.Answers)).ToDictionary(person => person.Key, person => person.Name);
        var order = persons.Keys.Prepend("").ToList();
        return conversation.Read()
            .GroupBy(one => KeyOfPerson(one.Inquiry, persons))
            .OrderBy(about => order.IndexOf(about.Key))
            .Select(about => new AnswersAbout(persons.TryGetValue(about.Key, out var name) ? name : Everybody, [.. about]));
    }

    // The key of an inquiry about somebody names the person: « people.child2.birth ».
    private static string KeyOfPerson(Inquiry inquiry, IReadOnlyDictionary<string, Text> persons) =>
        inquiry.Key.Split('.').FirstOrDefault(persons.ContainsKey) ?? "";
}
