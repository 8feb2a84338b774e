using System.Text.Json.Nodes;
using Prevenance.Law;

namespace Prevenance.Web.Api.Curves;

/// <summary>
/// What varies in a request: axes of one group go side by side, those of different groups cross, the first of them fastest.
/// The curve is what the same document answers at each point.
/// </summary>
internal sealed class Axes(IReadOnlyList<IReadOnlyList<Axis>> crossing)
{
    public const string Key = "axes";

    /// <summary>How many points there are: what the counts of the groups come to together.</summary>
    public long Points { get; } = crossing.Aggregate(1L, (points, parallel) => Math.Min(points * parallel[0].Count, int.MaxValue));

    /// <summary>The document at each point, with the values of the axes in their places.</summary>
    public IEnumerable<JsonObject> Along(JsonObject document)
    {
        var whole = document.DeepClone().AsObject();
        whole.Remove(Key);
        for (var point = 0; point < Points; point++)
        {
            var at = whole.DeepClone().AsObject();
            var rest = point;
            foreach (var parallel in crossing)
            {
                foreach (var axis in parallel)
                    Give(at, axis, axis.At(rest % axis.Count));
                rest /= parallel[0].Count;
            }
            yield return at;
        }
    }

    /// <summary>In the place of what was given for that period, however it was written.</summary>
    private static void Give(JsonObject document, Axis axis, double value)
    {
        var instance = document[axis.Variable.Entity.Plural]![axis.Id]!.AsObject();
        var given = instance[axis.Variable.Name] as JsonObject ?? [];
        foreach (var same in given.Select(pair => pair.Key).Where(text => Period.TryParse(text, out var other) && other == axis.Period).ToList())
            given.Remove(same);
        given[axis.PeriodText] = value;
        instance[axis.Variable.Name] = given;
    }
}
