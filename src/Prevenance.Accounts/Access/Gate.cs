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
        if (standing is not { } able || !(Gives(answer) || (answer == Answer.Reason && !string.IsNullOrWhiteSpace(reason))))
            return new Decision(answer, null);
        await journal.Write(new JournalEntry(viewer.Account, file, gesture, part, able, reason, viewer.Device));
        return new Decision(answer, new Pass(viewer, gesture, file, part, able, answer));
    }

    /// <summary>Notes the files that one pass comes to, such as those that an import makes known; before it does.</summary>
    public Task Note(Pass pass, IEnumerable<FileKey> files, string part) => Task.WhenAll(files.Select(file =>
        journal.Write(new JournalEntry(pass.Viewer.Account, file, pass.Gesture, part, pass.As, null, pass.Viewer.Device))));

    /// <summary>What would be answered, without asking for it: nothing is noted, and nothing may be read on the strength of it.</summary>
    public async Task<Answer> WouldAnswer(Viewer viewer, Gesture gesture, FileKey? file) => (await Weigh(viewer, gesture, file)).Answer;

    /// <summary>What somebody is to each of some files today; to one that does not exist for them, nothing. Nothing may be read on the strength of it alone.</summary>
    public async Task<ILookup<FileKey, Standing>> StandingsTo(Viewer viewer, IReadOnlyCollection<FileKey> files)
    {
        await using var context = records();
        return files.Zip(await Around.Of(context, viewer, [.. files.Select(file => (FileKey?)file)], clock))
            .Where(pair => pair.Second.IsThere)
            .SelectMany(pair => pair.Second.Standings(), (pair, standing) => (File: pair.First, Standing: standing))
            .ToLookup(pair => pair.File, pair => pair.Standing);
    }

    /// <summary>Asks the same of several files at once, such as those that a search found; each that may be shown is noted.</summary>
    /// <returns>A pass for each of which something may be shown, in their order; those that are not there are left out.</returns>
    public async Task<IReadOnlyList<Pass>> Sift(Viewer viewer, Gesture gesture, IReadOnlyCollection<FileKey> files, string part)
    {
        await using var context = records();
        var answers = files.Zip(await Around.Of(context, viewer, [.. files.Select(file => (FileKey?)file)], clock))
            .Select(pair => (File: pair.First, Weighed: Weigh(gesture, pair.First, pair.Second)))
            .Where(pair => Gives(pair.Weighed.Answer) && pair.Weighed.As is not null)
            .ToList();
        await Task.WhenAll(answers.Select(pair => journal.Write(new JournalEntry(viewer.Account, pair.File, gesture, part, pair.Weighed.As!.Value, null, viewer.Device))));
        return [.. answers.Select(pair => new Pass(viewer, gesture, pair.File, part, pair.Weighed.As!.Value, pair.Weighed.Answer))];
    }

    /// <summary>Whether an answer lets something be seen or done as it stands. Formal requests are not registered yet, and none is answered.</summary>
    private static bool Gives(Answer answer) =>
        answer is not (Answer.NotThere or Answer.SignIn or Answer.NotNeeded or Answer.Reason or Answer.Glass or Answer.FormalRequest);

    private async Task<(Answer Answer, Standing? As)> Weigh(Viewer viewer, Gesture gesture, FileKey? file)
    {
        await using var context = records();
        return Weigh(gesture, file, (await Around.Of(context, viewer, [file], clock))[0]);
    }

    private static (Answer Answer, Standing? As) Weigh(Gesture gesture, FileKey? file, Around around)
    {
        var (answer, standing) = AccessTable.Best(gesture, around.Standings());
        if (answer == Answer.SignIn || file is null)
            return (answer, standing);
        if (!around.IsThere || IsBeyondGlass(standing, gesture, around))
            return (Answer.NotThere, null);
        return gesture != Gesture.ExportFile && IsOpen(answer, around) ? (Answer.Yes, standing) : (answer, standing);
    }

    /// <summary>
    /// A closed file is not there for who would have to break the glass, unless two persons let them in, nor is one across a wall; a search still
    /// tells their initials, so that nobody is made known twice.
    /// </summary>
    private static bool IsBeyondGlass(Standing? standing, Gesture gesture, Around around) =>
        standing == Standing.OtherTeam && gesture != Gesture.SearchPeople
        && (around.IsAcross || (around.IsClosed && !(gesture is Gesture.ReadFile or Gesture.ReadTeamNote && around.IsOpened(OpeningKind.Grant))));

    /// <summary>What was opened for a reason stays so for its time.</summary>
    private static bool IsOpen(Answer answer, Around around) => answer switch
    {
        Answer.Reason => around.IsOpened(OpeningKind.Reason),
        Answer.Glass => around.IsOpened(OpeningKind.Glass) || (around.IsClosed && around.IsOpened(OpeningKind.Grant)),
        _ => false,
    };
}
