using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Records;
using Prevenance.Storage;

namespace Prevenance.Accounts.Access;

/// <summary>
/// The one place where it is decided what may be read and done. Access is none by default; it comes from what somebody is to a file today,
/// and each time it is given it is noted first.
/// </summary>
/// <param name="store">Where missions, openings and consents are kept.</param>
/// <param name="journal">Where each pass is noted.</param>
/// <param name="clock">The server's.</param>
public sealed class Gate(Store store, AccessJournal journal, TimeProvider clock)
{
    private readonly Func<AccountsRecords> records = AccountsRecords.In(store.Database);

    /// <summary>Asks to do something.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="gesture">What for.</param>
    /// <param name="file">Whose file; nothing for a gesture that is about none in particular.</param>
    /// <param name="part">Which part of the file or which page, by its name in the code: it stands in the journal.</param>
    /// <param name="reason">Why, where a reason is asked: it holds for this once. An export asks for its own each time.</param>
    /// <returns>A pass, noted in the journal; or what has to be done before one is given.</returns>
    public async Task<Decision> Ask(Viewer viewer, Gesture gesture, FileKey? file, string part, string? reason = null)
    {
        var (answer, standing) = await Weigh(viewer, gesture, file);
        if (answer is Answer.NotThere or Answer.SignIn or Answer.NotNeeded || standing is not { } able)
            return new Decision(answer, null);
        if (answer == Answer.Glass || (answer == Answer.Reason && string.IsNullOrWhiteSpace(reason)))
            return new Decision(answer, null);
        await journal.Write(new JournalEntry(viewer.Account, file, gesture, part, able, reason, viewer.Device));
        return new Decision(answer, new Pass(viewer, gesture, file, able, answer));
    }

    /// <summary>What would be answered, without asking for it: nothing is noted, and nothing may be read on the strength of it.</summary>
    public async Task<Answer> WouldAnswer(Viewer viewer, Gesture gesture, FileKey? file) => (await Weigh(viewer, gesture, file)).Answer;

    private async Task<(Answer Answer, Standing? As)> Weigh(Viewer viewer, Gesture gesture, FileKey? file)
    {
        await using var context = records();
        var around = await Around.Of(context, viewer, file, clock);
        var (answer, standing) = AccessTable.Best(gesture, around.Standings());
        if (answer == Answer.SignIn || file is null)
            return (answer, standing);
        if (!around.IsThere || IsBeyondGlass(standing, gesture, around))
            return (Answer.NotThere, null);
        return gesture != Gesture.ExportFile && IsOpen(answer, around) ? (Answer.Yes, standing) : (answer, standing);
    }

    /// <summary>A closed file is not there for who would have to break the glass, unless two persons let them in.</summary>
    private static bool IsBeyondGlass(Standing? standing, Gesture gesture, Around around) =>
        around.IsClosed && standing == Standing.OtherTeam && !(gesture is Gesture.ReadFile or Gesture.ReadTeamNote && around.IsOpened(OpeningKind.Grant));

    /// <summary>What was opened for a reason stays so for its time.</summary>
    private static bool IsOpen(Answer answer, Around around) => answer switch
    {
        Answer.Reason => around.IsOpened(OpeningKind.Reason),
        Answer.Glass => around.IsOpened(OpeningKind.Glass) || (around.IsClosed && around.IsOpened(OpeningKind.Grant)),
        _ => false,
    };
}
