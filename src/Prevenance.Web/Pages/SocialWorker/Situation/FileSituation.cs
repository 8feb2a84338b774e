using Prevenance.Casework.Facts;
using Prevenance.Casework.People;
using Prevenance.Interviews;
using Prevenance.Web.Pages.Resident.Questions;

namespace Prevenance.Web.Pages.SocialWorker.Situation;

/// <summary>What a file holds on a day, as the interview reads it.</summary>
/// <param name="Person">Whose it is.</param>
/// <param name="Book">Its facts.</param>
/// <param name="Known">What they answer.</param>
/// <param name="On">The day.</param>
public sealed record FileSituation(Person Person, FactBook Book, Conversation Known, DateOnly On)
{
    /// <summary>Whether the answer to a question is in the file, and hidden from who reads.</summary>
    public bool Masks(string question) => Book.Masked.Contains(FactNames.OfQuestion(question));

    /// <summary>What it already knows to change, each on its day.</summary>
    public IReadOnlyList<(DateOnly Day, string What, FactValue Value)> Turns => Book.Turns(On);

    /// <summary>What a fact is about, in the words of the question where there is one.</summary>
    public Text LabelOf(string what)
    {
        var name = what.Replace('_', ' ');
        return Known.Find(FactNames.QuestionOf(what))?.Wording ?? new(name, name);
    }

    /// <summary>What a fact says, in the words of the question where there is one that may have this answer.</summary>
    public Text ValueOf(string what, FactValue value) => Known.Find(FactNames.QuestionOf(what)) is { } inquiry && SpokenValue.IsAnswerTo(inquiry, value)
        ? QuestionText.Shown(inquiry, SpokenValue.AnswerOf(value)!)
        : value.InWords;

    public static FileSituation Of(Person person, FactBook book, DateOnly on) => new(person, book, KnownAnswers.Of(person, book, on), on);
}
