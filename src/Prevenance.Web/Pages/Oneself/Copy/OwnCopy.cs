using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Consents;
using Prevenance.Accounts.Journal;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Notes;
using Prevenance.Casework.Plan;
using Prevenance.Casework.Sights;
using Prevenance.Casework.Wishes;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Web.Pages.Oneself.Opened;
using Prevenance.Web.Pages.Services.Partner;
using Prevenance.Web.Pages.SocialWorker.Situation;

namespace Prevenance.Web.Pages.Oneself.Copy;

/// <summary>All of a person's file but drafts, as she takes it away.</summary>
/// <param name="At">As it was known at that instant.</param>
/// <param name="Situation">Who she is, and what is known.</param>
/// <param name="Uses">Where what is known has served.</param>
/// <param name="Households">Whom she lives or lived with.</param>
/// <param name="Notes">What was written, her own sentences beside.</param>
/// <param name="Contacts">The contacts.</param>
/// <param name="Appointments">The appointments, past and to come.</param>
/// <param name="Goals">What she wants.</param>
/// <param name="Wishes">What she asked, and what was answered.</param>
/// <param name="Referrals">What was asked of services, and what became of it.</param>
/// <param name="Consents">What she agreed to, refused or was asked.</param>
/// <param name="Journal">Who opened it.</param>
/// <param name="Names">The names of those who sign in, by account.</param>
public sealed record OwnCopy(
    DateTimeOffset At,
    FileSituation Situation,
    FactUses Uses,
    IReadOnlyList<HouseholdSeen> Households,
    IReadOnlyList<Note> Notes,
    IReadOnlyList<RecordedContact> Contacts,
    IReadOnlyList<Appointment> Appointments,
    GoalPlan Goals,
    IReadOnlyList<Wish> Wishes,
    IReadOnlyList<KeptReferral> Referrals,
    IReadOnlyList<Consent> Consents,
    IReadOnlyList<JournalLine> Journal,
    IReadOnlyDictionary<string, string> Names)
{
    public string NameOf(string? account) => account is null ? "" : Names.GetValueOrDefault(account, "");
}

/// <summary>Gathers it.</summary>
internal sealed class CopyReader(
    SituationReader situations, FactUsesReader uses, HouseholdBook households, NoteStore notes, ContactLog contacts, AppointmentBook appointments, GoalStore goals, WishBook wishes, ReferralDesk referrals, ConsentBook consents, OwnJournal journal, PartnerNames partners, Gate gate, TimeProvider clock)
{
    /// <param name="pass">For <see cref="Gesture.ExportFile"/>, of the person herself.</param>
    /// <returns>Nothing where she was erased.</returns>
    public async Task<OwnCopy?> Read(Pass pass)
    {
        var file = pass.RequireFile(Gesture.ExportFile);
        if ((await gate.Ask(pass.Viewer, Gesture.ReadFile, file, "copy")).Pass is not { } reading || await situations.Read(reading) is not { } situation)
            return null;
        return new OwnCopy(
            clock.GetUtcNow(), situation, await uses.Of(reading, situation.Book), await households.Read(reading), await notes.Read(reading), await contacts.Read(reading),
            await appointments.Read([reading], DateTimeOffset.UnixEpoch), await goals.Read(reading), await wishes.Read(reading),
            [.. (await referrals.Of(file)).Where(one => one.Referral.State != ReferralState.Draft)], await consents.Of(file), await journal.Of(file), await partners.All());
    }
}
