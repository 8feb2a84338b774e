using Prevenance.Accounts;
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
    private static readonly string[] OfEnvelope = ["adresse", "code_postal", "ville"];

    /// <summary>Whether the answer to a question is in the file, and hidden from who reads.</summary>
    public bool Masks(string question) => Book.Masked.Contains(FactNames.OfQuestion(question));

    /// <summary>Her birth, as papers say it, with the fact that says it where the day is known by one alone.</summary>
    public (Text Words, Fact? Fact)? Birth => Person.Birth is { Date: null } or null && Book.On(FactNames.Birth, On) is { Value: FactValue.Day day, Fact: { } fact }
        ? (DayText.Of(day.Value), fact)
        : Person.Birth is { } birth ? (birth.InWords, null) : null;

    /// <summary>What stands on an envelope; the other facts that tell where she lives are words of an import, and may say anything.</summary>
    public IReadOnlyList<Fact> Envelope => [.. OfEnvelope.Select(what => Book.On(what, On)).Where(answer => !answer.Value.IsUnknown).Select(answer => answer.Fact!)];

    /// <summary>The facts that its answers stand on: what is worked out of them stands on these.</summary>
    public IReadOnlyList<Fact> Answering => [.. Known.Read().Select(one => FactOf(one.Inquiry.Key)).OfType<Fact>()];

    /// <summary>The fact that answers a question; nothing where none does, or who she is answers it.</summary>
    public Fact? FactOf(string question) => Book.On(FactNames.OfQuestion(question), On).Fact;

    /// <summary>Whether a fact stands on an envelope.</summary>
    public static bool IsOfEnvelope(string what) => OfEnvelope.Contains(what);

    /// <summary>What it already knows to change, each on its day.</summary>
    public IReadOnlyList<(DateOnly Day, string What, FactValue Value)> Turns => Book.Turns(On);

    /// <summary>What a fact is about, in the words of the question where there is one.</summary>
    public Text LabelOf(string what) => Known.Find(FactNames.QuestionOf(what))?.Wording ?? FactLabels.Of(what);

    /// <summary>What a fact says, in the words of the question where there is one that may have this answer.</summary>
    public Text ValueOf(string what, FactValue value) => Known.Find(FactNames.QuestionOf(what)) is { } inquiry && SpokenValue.IsAnswerTo(inquiry, value)
        ? QuestionText.Shown(inquiry, SpokenValue.AnswerOf(value)!)
        : value.InWords;

    public static FileSituation Of(Person person, FactBook book, DateOnly on) => new(person, book, KnownAnswers.Of(person, book, on), on);
}
