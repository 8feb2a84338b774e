using System.Globalization;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>
/// The ways of claiming that are tried. Poverty, evenness or who gains in all may be least or most between the ends of take-up, or where one right is at
/// one end and another at the other: what is told is the least and the most of these ways, and no bound.
/// </summary>
internal static class ClaimingWays
{
    /// <summary>Half way between the lowest take-up and the highest.</summary>
    public const double Middle = 0.5;

    /// <summary>With more rights than this, none is tried apart from the others.</summary>
    private const int Few = 6;

    private static readonly double[] Between = [0.25, Middle, 0.75];

    /// <param name="ranges">By right, between what and what lies take-up.</param>
    /// <returns>By right, a share; the lowest of all first and the highest of all last, and one way alone where no range has a width.</returns>
    public static IReadOnlyList<IReadOnlyDictionary<string, double>> Of(IReadOnlyDictionary<string, Interval> ranges)
    {
        List<string> open = [.. ranges.Where(range => range.Value.Low < range.Value.High).Select(range => range.Key)];
        IEnumerable<string> alone = open.Count <= Few ? open : [];
        return
        [
            .. new[] { At(ranges, 0) }
                .Concat(Between.Select(place => At(ranges, place)))
                .Concat(alone.SelectMany(right => new[] { With(At(ranges, 0), right, ranges[right].High), With(At(ranges, 1), right, ranges[right].Low) }))
                .Where(way => !Same(way, At(ranges, 1)))
                .Append(At(ranges, 1))
                .DistinctBy(Name),
        ];
    }

    /// <summary>Each right at the same place within its range, from 0, the lowest, to 1, the highest.</summary>
    public static IReadOnlyDictionary<string, double> At(IReadOnlyDictionary<string, Interval> ranges, double place) =>
        ranges.ToDictionary(range => range.Key, range => place == 1 ? range.Value.High : range.Value.Low + (place * (range.Value.High - range.Value.Low)), StringComparer.Ordinal);

    private static Dictionary<string, double> With(IReadOnlyDictionary<string, double> way, string right, double share) => new(way, StringComparer.Ordinal) { [right] = share };

    private static bool Same(IReadOnlyDictionary<string, double> way, IReadOnlyDictionary<string, double> other) => Name(way) == Name(other);

    private static string Name(IReadOnlyDictionary<string, double> way) => string.Join(' ', way.Values.Select(share => share.ToString("R", CultureInfo.InvariantCulture)));
}
