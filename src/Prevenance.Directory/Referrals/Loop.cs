using Prevenance.Directories.Hours.Calendars;

namespace Prevenance.Directories.Referrals;

/// <summary>What time does to a referral, in working days: nothing crosses an answer, and silence never closes.</summary>
internal static class Loop
{
    private const int DaysToFirstReminder = 3;
    private const int DaysToSecondReminder = 7;
    private const int DaysToHuman = 10;
    private const int DaysToMeet = 15;

    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>What a service is asked on the day of its waiting list.</summary>
    public static Text IsThereRoom { get; } = new("une place s’est-elle libérée ?", "is there room now?");

    /// <summary>What both are asked once a meeting should have taken place.</summary>
    public static Text DidYouMeet { get; } = new("vous êtes-vous rencontrés ? demandé une seule fois", "did you meet? asked once only");

    /// <summary>What is due and was not done yet, in order, and where it leads.</summary>
    public static IEnumerable<(IReadOnlyList<Duty> Duties, ReferralState? State)> Due(Referral referral) => (referral.State switch
    {
        ReferralState.Sent or ReferralState.Received when referral.WaitsSince is { } since => Unanswered(since, isReminded: since == referral.SentAt),
        ReferralState.WaitingList when referral.Answer?.Review is { } review => [([new(Recipient.Service, review.ToDateTime(Morning), IsThereRoom)], null), ([Consequences.NoWordOfRoom(After(review.ToDateTime(Morning), DaysToHuman))], null)],
        ReferralState.Accepted when referral.Answer is { } answer => NotMet(answer.Meeting ?? answer.At),
        _ => [],
    }).Where(due => !referral.Duties.Contains(due.Duties[0]));

    /// <param name="sent">When it was sent, or what the service asked was replied to.</param>
    /// <param name="isReminded">Whether reminders leave: there are two in all, after it was sent.</param>
    private static IEnumerable<(IReadOnlyList<Duty> Duties, ReferralState? State)> Unanswered(DateTime sent, bool isReminded) =>
        [.. isReminded ? Reminders(sent) : [], ([Consequences.NoAnswer(After(sent, DaysToHuman))], ReferralState.Human)];

    private static IEnumerable<(IReadOnlyList<Duty> Duties, ReferralState? State)> Reminders(DateTime sent)
    {
        yield return ([new(Recipient.Service, After(sent, DaysToFirstReminder), new("un rappel, avec un lien neuf", "a reminder, with a fresh link")) { IsReminder = true }], null);
        var second = After(sent, DaysToSecondReminder);
        yield return ([new(Recipient.SecondContact, second, new("un second rappel, à un autre contact du service", "a second reminder, to another contact of the service")) { IsReminder = true }, new(Recipient.Person, second, new("pas encore de réponse", "no answer yet"))], null);
    }

    private static IEnumerable<(IReadOnlyList<Duty> Duties, ReferralState? State)> NotMet(DateTime since)
    {
        var (on, what) = (After(since, DaysToMeet), DidYouMeet);
        return [([new(Recipient.Service, on, what), new(Recipient.Person, on, what)], null), ([Consequences.NoWordOfMeeting(After(on, DaysToHuman))], null)];
    }

    private static DateTime After(DateTime from, int workingDays) => FrenchHolidays.AfterWorkingDays(DateOnly.FromDateTime(from), workingDays).ToDateTime(Morning);
}
