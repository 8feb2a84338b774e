using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Consents;
using Prevenance.Casework;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Sights;
using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Web.Pages.SocialWorker.Situation;

namespace Prevenance.Web.Pages.SocialWorker.File.Papers;

/// <summary>What goes along on a home visit. What an appointment is for, and what was said at contacts, is not on it: paper is left behind.</summary>
/// <param name="File">What is known of her, as far as who reads sees it.</param>
/// <param name="Appointments">The visits to come, the earliest first.</param>
/// <param name="MasksAddress">Whether where she lives is hidden from every paper.</param>
/// <param name="Questions">What nobody told yet and would settle most, the first one first.</param>
/// <param name="Consents">How many consents wait for what she says of them, for her référent.</param>
public sealed record VisitSheet(FileSituation File, IReadOnlyList<Appointment> Appointments, bool MasksAddress, IReadOnlyList<Inquiry> Questions, int Consents)
{
    /// <summary>What is old enough to be asked again, but where she lives, which stands above.</summary>
    public IReadOnlyList<Fact> ToConfirm =>
    [
        .. File.Book.Variables.Where(IsToCheck).Select(what => File.Book.On(what, File.On).Fact).OfType<Fact>()
            .Where(fact => Freshness.Own.IsToConfirm(fact, File.On) && !Contradictions.Any(one => one.What == fact.What)).OrderBy(fact => fact.RecordedAt).ThenBy(fact => fact.What, StringComparer.Ordinal),
    ];

    /// <summary>What is said differently of today.</summary>
    public IReadOnlyList<Contradiction> Contradictions => [.. File.Book.Contradictions(File.On).Where(one => IsToCheck(one.What))];

    /// <summary>All that it shows of what is known.</summary>
    public IEnumerable<Fact> Facts => [.. File.Envelope, .. ToConfirm, .. Contradictions.SelectMany(one => one.Facts)];

    private static bool IsToCheck(string what) => FileSituation.IsOfEnvelope(what) || FileParts.OfFact(what) != PartKind.Address;
}

/// <summary>Gathers it.</summary>
internal sealed class VisitReader(SituationReader situations, AppointmentBook appointments, ConsentBook consents, FileSights sights, Interviews.Interview interview, TimeProvider clock)
{
    // One page, and an hour at her table.
    private const int MostQuestions = 4;

    /// <param name="pass">For <see cref="Gesture.ReadFile"/>.</param>
    /// <returns>Nothing where she is not there for who asks, or less than the whole may be read.</returns>
    public async Task<VisitSheet?> Read(Pass pass) => await situations.Read(pass) is not { } file ? null : new VisitSheet(
        file,
        [.. (await appointments.Read([pass], clock.GetUtcNow())).Where(one => one is { State: AppointmentState.Booked, Place: AppointmentPlace.Home })],
        await sights.MasksAddress(pass),
        QuestionsOf(file),
        // What she was asked to agree to is between her and her référent.
        pass.As == Standing.Referent ? (await consents.Of(file.Person.Key)).Count(one => one.Waits(file.On)) : 0);

    /// <summary>The questions that the interview would ask next, were each left without an answer.</summary>
    private List<Inquiry> QuestionsOf(FileSituation file)
    {
        var (answers, asked) = (file.Known.Answers, new List<Inquiry>());
        while (asked.Count < MostQuestions && interview.After(answers, Month.Of(file.On)).Next is { } next)
        {
            asked.Add(next);
            answers = answers.With(next.Key, Answers.Unknown);
        }
        return asked;
    }
}
