using Prevenance.Law;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>Someone of the household, as the form names them.</summary>
public sealed record Person(string Key, Text Label)
{
    public const int MostChildren = 12;

    private const string ChildCount = "people.children";

    public static readonly Person You = new("you", new("Vous", "You"));
    public static readonly Person Partner = new("partner", new("La personne avec qui vous vivez", "Your partner"));

    public static Person Child(int number) => new($"child{number}", new($"Enfant {number}", $"Child {number}"));

    public static bool InCouple(Answers answers) => answers["people.union"] is "marie" or "pacse" or "concubin";

    public static IReadOnlyList<Person> Adults(Answers answers) => InCouple(answers) ? [You, Partner] : [You];

    public static IReadOnlyList<Person> Children(Answers answers) =>
        [.. Enumerable.Range(1, CountOfChildren(answers)).Select(Child)];

    public static void AddChild(Answers answers) =>
        SetCount(answers, Math.Min(CountOfChildren(answers) + 1, MostChildren));

    /// <summary>Takes one child out; those after take its place, with what was typed for them.</summary>
    public static void RemoveChild(Answers answers, int number)
    {
        var count = CountOfChildren(answers);
        for (var after = number; after < count; after++)
            foreach (var part in BirthDate.Parts)
                answers[BirthDate.Field(Child(after), part)] = answers[BirthDate.Field(Child(after + 1), part)];

        var last = Child(count);
        answers.Forget(name => BirthDate.Parts.Any(part => name == BirthDate.Field(last, part)));
        SetCount(answers, Math.Max(count - 1, 0));
    }

    private static int CountOfChildren(Answers answers) =>
        int.TryParse(answers[ChildCount], out var count) ? Math.Clamp(count, 0, MostChildren) : 0;

    private static void SetCount(Answers answers, int count) =>
        answers[ChildCount] = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
