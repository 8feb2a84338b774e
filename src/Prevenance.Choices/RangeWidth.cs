using Prevenance.Territory.Statistics;

namespace Prevenance.Choices;

/// <summary>
/// Whether a range says between what and what. One of no width claims that a doubt was looked at, and it was not: only none (0), all (1 of a share) and
/// what is named so (no effect) may be known exactly, and are told beside results as what no range was looked at for.
/// </summary>
public static class RangeWidth
{
    /// <summary>Why such a range is refused.</summary>
    public static Text Why { get; } = new(
        "les deux bouts sont les mêmes : aucun doute n’a été regardé ; écrire le moins et le plus que ce chiffre peut être",
        "both ends are the same: no doubt was looked at; write the least and the most that this figure may be");

    /// <param name="range">The range.</param>
    /// <param name="within">What it may be.</param>
    /// <param name="plain">A value of it that may be known exactly beside none and all; nothing where there is no such value.</param>
    public static bool IsWanting(Interval range, Interval within, double? plain = null) =>
        range.Low == range.High && !(range.Low == 0 && within.Low == 0) && !(range.Low == 1 && within.High == 1) && range.Low != plain;
}
