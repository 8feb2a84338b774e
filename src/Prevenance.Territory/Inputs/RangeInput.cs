using Prevenance.Territory.Statistics;

namespace Prevenance.Territory.Inputs;

/// <summary>Counts, rates and recipients whose intervals are asked, as a small file tells them.</summary>
/// <param name="Recipients">By name, who receives a right; with <paramref name="Rate"/>.</param>
/// <param name="Rate">Between what and what lies the share of those entitled who do not claim.</param>
/// <param name="Counts">Counts whose interval is asked.</param>
/// <param name="Areas">Areas whose rates are asked.</param>
/// <param name="Level">How sure intervals are.</param>
public sealed record RangeInput(
    IReadOnlyList<(string Name, double Recipients)> Recipients,
    Interval? Rate,
    IReadOnlyList<double> Counts,
    IReadOnlyList<(double Count, double Of)> Areas,
    double Level)
{
    private const double LeastLevel = 0.5;
    private const double MostLevel = 0.9999;

    /// <exception cref="RefusalException">None of the three is asked, or rates are missing or out of what a share may be.</exception>
    public static RangeInput Read(InputFile file)
    {
        var (recipients, counts, areas) = (file.Find("recipients"), file.Find("counts"), file.Find("areas"));
        if (recipients is null && counts is null && areas is null)
            throw file.Fault("attendu : « recipients » et « rates », « counts » ou « areas »", "expected 'recipients' and 'rates', 'counts' or 'areas'");
        return new RangeInput(
            [.. (recipients?.Members() ?? []).Select(one => (one.Name, one.Value.Number(least: 0)))],
            recipients is null ? null : RateOf(file),
            counts?.Numbers(least: 0) ?? [],
            [.. (areas?.Items() ?? []).Select(Area)],
            file.Find("level")?.Number(LeastLevel, MostLevel) ?? Interval.UsualLevel);
    }

    private static Interval RateOf(InputFile file)
    {
        if (file.Find("groupings") is { } groupings)
            return Unclaimed.RateOf([.. groupings.Items().Select(Groups)]);
        return Ends(file.Require("rates"));
    }

    /// <summary>The smallest and the largest of the rates that are given: sources differ, and none is left out.</summary>
    private static Interval Ends(InputFile rates) => rates.Numbers(0, Unclaimed.MostRate) is { Count: > 0 } read
        ? new Interval(read.Min(), read.Max())
        : throw rates.Fault("attendu : au moins un taux, comme [0.2, 0.34]", "expected at least one rate, such as [0.2, 0.34]");

    private static IReadOnlyList<(double Share, Interval Rate)> Groups(InputFile grouping)
    {
        const double closeToOne = 1e-6;
        IReadOnlyList<(double Share, Interval Rate)> groups = [.. grouping.Items().Select(group => (group.Require("share").Number(0, 1), Ends(group.Require("rates"))))];
        return Math.Abs(groups.Sum(group => group.Share) - 1) <= closeToOne ? groups : throw grouping.Fault("les parts des groupes doivent faire 1", "the shares of groups must make 1");
    }

    private static (double Count, double Of) Area(InputFile area)
    {
        var of = area.Require("of").Number(least: 0);
        return (area.Require("count").Number(0, of), of);
    }
}
