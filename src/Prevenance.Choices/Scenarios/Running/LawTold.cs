using Prevenance.Choices.Distribution;
using Prevenance.Law.France;
using Prevenance.Law.Rights;
using Prevenance.Territory.Access;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>Tells what a change of law comes to, from what is at stake and from who claims: when it is run, and again when a reader says otherwise who claims.</summary>
internal static class LawTold
{
    /// <summary>Half way between the lowest take-up and the highest.</summary>
    private const double Middle = 0.5;

    /// <param name="stakes">What is at stake.</param>
    /// <param name="scenario">Whose months, seed and ranges of take-up count.</param>
    public static LawEffect Of(Stakes stakes, Scenario scenario)
    {
        var (low, middle, high) = (WorldAt(stakes, 0), WorldAt(stakes, Middle), WorldAt(stakes, 1));
        var (sharesLow, sharesHigh) = (low.Shares(), high.Shares());
        List<Line> lines =
        [
            .. stakes.Settled.Select(right => new Line(RightOf(right.Key), right.Year, right.Paid, [])),
            .. stakes.Rights.Select(right => new Line(RightOf(right.Key), right.Year, 0, [low.Of(right), middle.Of(right), high.Of(right)])),
        ];
        var (weights, otherwise) = (stakes.Households.Weights, stakes.Calibrations.Select(Changes).ToList());
        return new LawEffect(
            stakes.ChangesRules,
            stakes.ChangesAnybody,
            [.. lines.GroupBy(line => (Payer: Payer.Of(line.Right), line.Year)).OrderBy(group => group.Key.Payer.Key, StringComparer.Ordinal).ThenBy(group => group.Key.Year)
                .Select(group => Budget(group.Key.Payer.Key, group.Key.Payer.Name, group.Key.Year, weights, [.. group], otherwise))],
            [.. lines.OrderBy(line => Place(line.Right)).ThenBy(line => line.Year).Select(line => Budget(line.Right.Key, line.Right.Name, line.Year, weights, [line], otherwise))],
            new(GainsAndLosses.Of(sharesLow), GainsAndLosses.Of(sharesHigh)),
            new(Tenths.Of(sharesLow), Tenths.Of(sharesHigh)),
            (Gini(share => share.Before), Gini(share => share.After)),
            new(Poverty.Of(sharesLow), Poverty.Of(sharesHigh)),
            CommuneEffect.Of(stakes.Households.Communes, sharesLow, sharesHigh),
            stakes.Cliffs,
            stakes.Losers,
            stakes.Received);

        World WorldAt(Stakes among, double place) => new(among, scenario.Months, right => TakeUp(right, place), scenario.Seed);

        double TakeUp(string right, double place) => scenario.TakeUp[right].Low + (place * (scenario.TakeUp[right].High - scenario.TakeUp[right].Low));

        Interval Gini(Func<Share, double> of) => Ordered(GiniOf(sharesLow, of), GiniOf(sharesHigh, of));

        Dictionary<(string Right, int Year), double> Changes(Stakes calibration)
        {
            var world = WorldAt(calibration, Middle);
            return calibration.Rights.ToDictionary(right => (right.Key, right.Year), right => Change(world.Of(right), calibration.Households.Weights));
        }
    }

    /// <param name="key">Of the payer or the right.</param>
    /// <param name="name">Its name.</param>
    /// <param name="year">The year.</param>
    /// <param name="weights">How many households each stands for.</param>
    /// <param name="lines">What is paid.</param>
    /// <param name="otherwise">By how much each right changes in other calibrations, at the middle take-up.</param>
    private static BudgetLine Budget(string key, Text name, int year, double[] weights, IReadOnlyList<Line> lines, List<Dictionary<(string Right, int Year), double>> otherwise)
    {
        var (settled, claimed) = (lines.Sum(line => line.Settled), lines.Where(line => line.Claimed.Count > 0).Select(line => line.Claimed).ToList());
        if (claimed.Count == 0)
            return new BudgetLine(key, name, year, new Interval(settled, settled), new Bands(new Interval(0, 0), Calibration: null, new Interval(0, 0)));
        var (sampling, all) = (PairedChange.Of(Summed(claimed.Select(right => right[1].Before)), Summed(claimed.Select(right => right[1].After)), weights).Interval, weights.Sum());
        double[] calibrations = [claimed.Sum(right => Change(right[1], weights)), .. otherwise.Select(changes => lines.Sum(line => changes.GetValueOrDefault((line.Right.Key, line.Year))))];
        return new BudgetLine(
            key, name, year,
            Ordered(settled + claimed.Sum(right => Weighted(right[0].Before)), settled + claimed.Sum(right => Weighted(right[^1].Before))),
            new Bands(
                new Interval(sampling.Low * all, sampling.High * all),
                otherwise.Count == 0 ? null : new Interval(calibrations.Min(), calibrations.Max()),
                Ordered(claimed.Sum(right => Change(right[0], weights)), claimed.Sum(right => Change(right[^1], weights)))));

        double Weighted(double[] amounts) => Sum(amounts, weights);
    }

    private static double Change(Received received, double[] weights) => Sum(received.After, weights) - Sum(received.Before, weights);

    private static double Sum(double[] amounts, double[] weights) => amounts.Zip(weights, (amount, weight) => amount * weight).Sum();

    private static Right RightOf(string key) => FrenchLaw.System.Rights.First(right => right.Key == key);

    private static int Place(Right right) => FrenchLaw.System.Rights.TakeWhile(other => other.Key != right.Key).Count();

    private static double[] Summed(IEnumerable<double[]> columns) => columns.Aggregate((one, other) => [.. one.Zip(other, (left, right) => left + right)]);

    private static double GiniOf(IReadOnlyList<Share> shares, Func<Share, double> of) => Equity.Of(shares.Select(share => (of(share), share.People)))?.Gini ?? 0;

    private static Interval Ordered(double one, double other) => new(Math.Min(one, other), Math.Max(one, other));

    /// <summary>A right in a year: what is settled of it, or what households that claim it receive at the lowest take-up, the middle and the highest.</summary>
    private sealed record Line(Right Right, int Year, double Settled, IReadOnlyList<Received> Claimed);
}
