using Prevenance.Law;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Rights.Ahead;

/// <summary>Makes one piece of news of changes that are one thing in a life: a right that stops for a time, or that another one takes over.</summary>
internal static class News
{
    /// <param name="changes">The changes that are felt, in order of time.</param>
    public static IReadOnlyList<ChangeAhead> Of(IReadOnlyList<ChangeAhead> changes) =>
        TakenOver([.. changes.GroupBy(change => change.Right).SelectMany(together => Interrupted([.. together]))]);

    /// <summary>A stop and the start that follows it, or a start and its stop, are told at once; a right paid by the year is no such thing.</summary>
    private static IEnumerable<ChangeAhead> Interrupted(IReadOnlyList<ChangeAhead> changes)
    {
        for (var rank = 0; rank < changes.Count; rank++)
        {
            var (change, next) = (changes[rank], rank + 1 < changes.Count ? changes[rank + 1] : null);
            var isPair = change.Right.Rhythm == Rhythm.Monthly && next is not null && (change.To == 0) == (next.From == 0) && (change.From == 0) == (next.To == 0) && (change.From == 0 || change.To == 0);
            yield return isPair ? change with { Until = next!.Period.Start } : change;
            if (isPair)
                rank++;
        }
    }

    private static IReadOnlyList<ChangeAhead> TakenOver(IReadOnlyList<ChangeAhead> changes)
    {
        var stops = changes.Where(change => change is { To: 0, Until: null, Right.Stead: not null }).ToList();
        var starts = changes.Where(change => change.From == 0).ToList();
        var pairs = stops
            .Select(stop => (stop, start: starts.Find(start => start.Right.Stead == stop.Right.Stead && start.Period.Start == stop.Period.Start)))
            .Where(pair => pair.start is not null)
            .ToDictionary(pair => pair.start!, pair => pair.stop);
        return
        [
            .. changes.Where(change => !pairs.ContainsValue(change))
                .Select(change => pairs.TryGetValue(change, out var stop) ? change with { Instead = stop.Right, Until = null } : change)
                .OrderBy(change => change.Period.Start),
        ];
    }
}
