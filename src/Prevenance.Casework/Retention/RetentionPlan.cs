using Prevenance.Accounts;

namespace Prevenance.Casework.Retention;

/// <summary>
/// What is proposed for each file on a day. One clock, from the last contact that came from the person (from the creation where there was
/// none); what is proposed depends on the files, the day and the settings alone, and changes nothing.
/// </summary>
public sealed class RetentionPlan
{
    private readonly DateOnly on;
    private readonly RetentionSettings settings;
    private readonly Dictionary<FileKey, RetainedFile> files;
    private readonly ILookup<FileKey, RetainedFile> mergedInto;

    private RetentionPlan(IReadOnlyList<RetainedFile> files, DateOnly on, RetentionSettings settings)
    {
        (this.on, this.settings, this.files) = (on, settings, files.ToDictionary(file => file.Key));
        mergedInto = files.ToLookup(Head);
    }

    /// <summary>A proposal a file, in the order of the files.</summary>
    /// <exception cref="RefusalException">A file follows one that is not there, or one that follows it.</exception>
    public static IReadOnlyList<Proposal> Of(IReadOnlyList<RetainedFile> files, DateOnly on, RetentionSettings settings)
    {
        var plan = new RetentionPlan(files, on, settings);
        return [.. files.Select(plan.Of)];
    }

    private Proposal Of(RetainedFile file)
    {
        var proposal = Following(file) ?? Answering(file) ?? Held(file, Waiting(file));
        return proposal with { ToReview = [.. file.Holds.Select(hold => hold.ToReview(on)).OfType<Text>()] };
    }

    private Proposal? Answering(RetainedFile file)
    {
        if (Together(file).Select(one => one.ErasureAskedOn).Min() is not { } asked)
            return null;
        var reason = Text.Of(
            $"la personne a demandé l’effacement le {DayText.Of(asked)} : répondre, en disant ligne par ligne ce que la loi fait garder",
            $"the person asked for erasure on {DayText.Of(asked)}: answer, saying line by line what the law makes keep");
        var holds = HoldsOf(file);
        return new Proposal(file.Key, RetentionAction.Decide, asked.AddMonths(settings.MonthsToAnswer.Length), holds.Count == 0 ? reason : Text.Of($"{reason} ({Names(holds)})", $"{reason} ({Names(holds)})"));
    }

    private Proposal? Following(RetainedFile file)
    {
        if (file.MergedInto is null)
            return null;
        var head = Of(files[Head(file)]);
        return head with
        {
            File = file.Key,
            IsToTell = false,
            Reason = Text.Of($"suit le dossier {head.File}, de la même personne : {head.Reason}", $"follows the file {head.File}, of the same person: {head.Reason}"),
        };
    }

    /// <summary>What the clock proposes, unless something keeps the file for longer: without an end, until somebody ends it.</summary>
    private Proposal Held(RetainedFile file, Proposal waiting)
    {
        var holds = HoldsOf(file);
        DateOnly? until = holds.Any(hold => hold.Until is null) ? null : holds.Max(hold => hold.Until);
        return holds.Count == 0 || (waiting.Action == RetentionAction.Keep && waiting.Day > until)
            ? waiting
            : new Proposal(file.Key, RetentionAction.Keep, until, Text.Of($"retenu : {Names(holds)}", $"held: {Names(holds)}"));
    }

    private Proposal Waiting(RetainedFile file)
    {
        var clock = RetentionClock.Of(Together(file), settings);
        if (clock.Archived is { } archived)
            return InArchive(file, clock, archived);
        var due = clock.ActiveUntil;
        return due > on ? new Proposal(file.Key, RetentionAction.Keep, due, clock.Reason) : ForTheOfficer(file, clock, due) ?? new Proposal(file.Key, RetentionAction.Archive, due, clock.Reason);
    }

    private Proposal InArchive(RetainedFile file, RetentionClock clock, DateOnly archived)
    {
        var due = archived.AddYears(settings.ArchiveYears.Length);
        // What she was told before she came back, and left again, counts no more.
        var told = file.ToldOn >= archived ? file.ToldOn : null;
        var isToTell = told is null && file.DiedOn is null && due.AddMonths(-settings.MonthsOfNotice.Length) <= on;
        var isTold = file.DiedOn is not null || told?.AddMonths(settings.MonthsOfNotice.Length) <= on;
        return due > on ? new Proposal(file.Key, RetentionAction.Keep, due, clock.Reason) { IsToTell = isToTell }
            : ForTheOfficer(file, clock, due) ?? new Proposal(file.Key, RetentionAction.Erase, due, clock.Reason) { IsToTell = isToTell, Obstacle = isTold ? null : NotTold };
    }

    private Text NotTold => Text.Of(
        $"la personne n’a pas été prévenue {settings.MonthsOfNotice.Length} mois avant : la prévenir, puis attendre",
        $"the person was not told {settings.MonthsOfNotice.Length} month before: tell her, then wait");

    private Proposal? ForTheOfficer(RetainedFile file, RetentionClock clock, DateOnly due) =>
        Together(file).Any(one => one.IsChildProtection) || file.Born?.AddYears(RetentionSettings.Majority) > on
            ? new Proposal(file.Key, RetentionAction.Decide, due, Text.Of($"{clock.Reason} ; mineur ou protection de l’enfance : jamais par la règle ordinaire", $"{clock.Reason}; a minor or child protection: never by the ordinary rule"))
            : null;

    private List<Hold> HoldsOf(RetainedFile file) => [.. Together(file).SelectMany(one => one.Holds).Where(hold => hold.HoldsOn(on))];

    private static Text Names(IEnumerable<Hold> holds) => Text.Join(new(", ", ", "), holds.Select(hold => hold.Name).Distinct());

    /// <summary>The files of one person: the one that the others follow, first.</summary>
    private List<RetainedFile> Together(RetainedFile file) => [file, .. mergedInto[file.Key].Where(other => other.Key != file.Key)];

    private FileKey Head(RetainedFile file)
    {
        var (head, left) = (file, files.Count);
        while (head.MergedInto is { } next)
        {
            if (!files.TryGetValue(next, out var other) || left-- == 0)
                throw new RefusalException(file.Key.Value, new("ce dossier suit un dossier qui n’est pas là, ou qui le suit", "this file follows one that is not there, or that follows it"));
            head = other;
        }
        return head.Key;
    }
}
