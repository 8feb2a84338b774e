using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Files;
using Prevenance.Casework.Households;
using Prevenance.Casework.LeftMessages;
using Prevenance.Casework.Notes;
using Prevenance.Casework.Plan;
using Prevenance.Casework.Sights;
using Prevenance.Casework.Wishes;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;

namespace Prevenance.Web.Pages.SocialWorker.File;

/// <summary>What the page of a file shows beside facts and contacts: with whom she lives, what is written of her, what she wants.</summary>
/// <param name="Households">Those that are seen, those of today first.</param>
/// <param name="MasksAddress">Whether where she lives is hidden, and shown by a gesture of its own.</param>
/// <param name="Notes">Those that are seen, the latest first.</param>
/// <param name="Goals">What she wants.</param>
/// <param name="Wishes">What she asked.</param>
/// <param name="Messages">What was taken of her when she called or came, and waits.</param>
/// <param name="Referrals">What was asked of services for her.</param>
/// <param name="Death">Her death, as it is told now; nothing where none is.</param>
/// <param name="MayChange">Whether her situation may be changed.</param>
/// <param name="MayHide">Whether where she lives may be hidden, or hidden no more.</param>
/// <param name="MayWrite">Whether a note may be written.</param>
/// <param name="MayDraft">Whether one may keep drafts.</param>
public sealed record FileBeside(IReadOnlyList<HouseholdSeen> Households, bool MasksAddress, IReadOnlyList<Note> Notes, GoalPlan Goals, IReadOnlyList<Wish> Wishes, IReadOnlyList<LeftMessage> Messages, IReadOnlyList<KeptReferral> Referrals, Death? Death, bool MayChange, bool MayHide, bool MayWrite, bool MayDraft)
{
    /// <summary>Nothing, of nobody.</summary>
    public static FileBeside Nothing { get; } = new([], false, [], new GoalPlan([]), [], [], [], null, false, false, false, false);
}

/// <summary>Gathers it.</summary>
internal sealed class FileBesideReader(HouseholdBook households, NoteStore notes, GoalStore goals, WishBook wishes, LeftMessageBook messages, ReferralDesk referrals, FileSights sights, Gate gate)
{
    /// <param name="pass">For <see cref="Gesture.ReadFile"/>.</param>
    public async Task<FileBeside> Of(Pass pass) => new(
        await households.Read(pass),
        await sights.MasksAddress(pass),
        await notes.Read(pass),
        await goals.Read(pass),
        await wishes.Read(pass),
        await messages.Waiting([pass]),
        [.. (await referrals.Of(await sights.FilesOfReferrals(pass))).Where(kept => kept.IsSeenBy(pass.Viewer.Account))],
        await households.DeathOf(pass),
        await gate.WouldAnswer(pass.Viewer, Gesture.ChangeSituation, pass.File) == Answer.Yes,
        await sights.MayHideAddress(pass),
        await gate.WouldAnswer(pass.Viewer, Gesture.WriteTeamNote, pass.File) == Answer.Yes,
        await gate.WouldAnswer(pass.Viewer, Gesture.ReadDraft, pass.File) == Answer.Author);
}
