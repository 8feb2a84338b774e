using System.Globalization;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;

namespace Prevenance.Directories.Referrals.Keeping;

/// <summary>
/// That a service without an account read what was asked of it, or answered it, as the journal notes it. Which one, and which request, are sealed with the
/// line: beside her file they say where she was referred.
/// </summary>
/// <param name="Service">The name of the service, as the request has it.</param>
/// <param name="SentOn">The day on which the request was sent to it.</param>
/// <param name="IsAnswer">Whether it answered; else it read.</param>
public sealed record DoneByLink(string Service, DateOnly SentOn, bool IsAnswer)
{
    private const string Day = "yyyy-MM-dd";

    private const Gesture Answering = Gesture.WriteTeamNote;

    /// <summary>What a line of the journal says of it; nothing where it is about something else.</summary>
    public static DoneByLink? Of(JournalEntry entry) =>
        entry is { Account: Actors.Service, Reason: { } told } && told.Length > Day.Length && DateOnly.TryParseExact(told[..Day.Length], Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DoneByLink(told[(Day.Length + 1)..], day, entry.Gesture == Answering)
            : null;

    internal static DoneByLink Of(KeptReferral kept, bool isAnswer) => new(kept.Page.Service, DateOnly.FromDateTime(kept.Referral.Steps.First(step => step.Act == ActKind.Send).At), isAnswer);

    internal JournalEntry In(FileKey file, Device device) =>
        new(Actors.Service, file, IsAnswer ? Answering : Gesture.ReadFile, PartnerDesk.Part, Standing.OtherPartner, string.Create(CultureInfo.InvariantCulture, $"{SentOn:yyyy-MM-dd} {Service}"), device);
}
