using Prevenance.Accounts;
using Prevenance.Casework.Notes;

namespace Prevenance.Casework.Files;

/// <summary>What is sealed of a note beside its words.</summary>
/// <param name="At">When it was written.</param>
/// <param name="IsKeptFromParents">Whether a minor asked that it not be told to her parents.</param>
/// <param name="Named">The accounts that are named as its readers.</param>
internal sealed record NoteHead(DateTimeOffset At, bool IsKeptFromParents, IReadOnlyList<string> Named);

/// <summary>Words of a note, as somebody wrote them.</summary>
/// <param name="Place">Which part they are, from nought; nothing where they are the person's, of the whole.</param>
/// <param name="Words">The words.</param>
/// <param name="By">The account of who wrote them.</param>
/// <param name="At">When.</param>
/// <param name="After">The words that they take the place of, as who wrote them read them.</param>
/// <param name="IsHers">Whether they are the person's own, which stand beside ours.</param>
internal sealed record NoteWords(int? Place, string Words, string By, DateTimeOffset At, IReadOnlyList<string> After, bool IsHers);

/// <summary>Words of a note that were opened.</summary>
/// <param name="Id">Their own.</param>
/// <param name="Of">Whose they are alone; nothing for words that are each one's.</param>
/// <param name="Told">What they say.</param>
internal sealed record OpenedWords(string Id, FileKey? Of, NoteWords Told)
{
    /// <summary>The parts that stand: what others took the place of no longer does; of what two wrote at once, both do.</summary>
    public static IReadOnlyList<NotePart> Parts(IReadOnlyCollection<OpenedWords> all)
    {
        var replaced = all.SelectMany(one => one.Told.After).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(one => !one.Told.IsHers && !replaced.Contains(one.Id))
            .OrderBy(one => one.Told.Place).ThenBy(one => one.Told.At).ThenBy(one => one.Id, StringComparer.Ordinal)
            .Select(one => new NotePart(one.Told.Words, one.Of) { Id = one.Id, Place = one.Told.Place ?? 0, By = one.Told.By, At = one.Told.At })];
    }

    /// <summary>The person's own sentences, in the order in which she said them.</summary>
    public static IReadOnlyList<OwnSentence> Beside(IReadOnlyCollection<OpenedWords> all) =>
        [.. all.Where(one => one.Told.IsHers && one.Of is not null).OrderBy(one => one.Told.At).ThenBy(one => one.Id, StringComparer.Ordinal)
            .Select(one => new OwnSentence(one.Of!.Value, one.Told.Words, one.Told.At, one.Told.Place))];
}
