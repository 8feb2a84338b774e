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

    public static FileSituation Of(Person person, FactBook book, DateOnly on) => new(person, book, KnownAnswers.Of(person, book, on), on);
}
