using Prevenance.Choices.Distribution;
using Prevenance.Choices.Reforms;
using Prevenance.Law.Rights;
using Prevenance.Territory.Access;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>Runs the law as it is and as it would be over the same people.</summary>
internal static class LawRun
{
    private const int LosersTold = 3;

    // Less than this a month is a rounding, and nobody's loss.
    private const double LeastLoss = 0.01;

    /// <param name="scenario">What would be otherwise.</param>
    /// <param name="drawn">Who is drawn.</param>
    /// <param name="before">What they receive under the law as it is.</param>
    /// <param name="threads">How many threads work.</param>
    /// <returns>Nothing where the scenario leaves the law as it is.</returns>
    /// <exception cref="RefusalException">The law has no such figure.</exception>
    public static LawEffect? Of(Scenario scenario, ScenarioPeople drawn, Benefits before, int threads)
    {
        if (scenario.Law.Changes.Count == 0)
            return null;
        var after = Benefits.Of(drawn, AmendedLaw.Of(drawn.Shape.Law, scenario.Law), scenario.From, scenario.Months, threads);
        var people = People.Of(drawn, scenario.From);
        IReadOnlyList<int> years = [.. Enumerable.Range(0, scenario.Months).Select(month => (scenario.From + month).Year.Number).Distinct()];
        List<string> unsaid = [.. before.Rights.Where(right => !scenario.TakeUp.ContainsKey(right.Key) && years.Any(year => !before[right.Key, year].AsSpan().SequenceEqual(after[right.Key, year])))
            .Select(right => right.Key)];
        var (low, middle, high) = (WorldAt(0), WorldAt(0.5), WorldAt(1));
        var (sharesLow, sharesHigh) = (low.Shares(), high.Shares());
        var lines = before.Rights.SelectMany(right => years.Select(year => (Right: right, Year: year, Low: low.Amounts(right.Key, year), Middle: middle.Amounts(right.Key, year), High: high.Amounts(right.Key, year)))).ToList();
        return new LawEffect(
            before.Digest != after.Digest,
            !before.Same(after),
            [.. lines.GroupBy(line => (Payer: Payer.Of(line.Right), line.Year)).OrderBy(group => group.Key.Payer.Key, StringComparer.Ordinal).ThenBy(group => group.Key.Year)
                .Select(group => Line(people, group.Key.Payer.Key, group.Key.Payer.Name, group.Key.Year, [.. group.Select(line => (line.Low, line.Middle, line.High))]))],
            [.. lines.Select(line => Line(people, line.Right.Key, line.Right.Name, line.Year, [(line.Low, line.Middle, line.High)]))],
            new(GainsAndLosses.Of(sharesLow), GainsAndLosses.Of(sharesHigh)),
            new(Tenths.Of(sharesLow), Tenths.Of(sharesHigh)),
            (Gini(share => share.Before), Gini(share => share.After)),
            new(Poverty.Of(sharesLow), Poverty.Of(sharesHigh)),
            Losers(people, before, after, years, scenario.Months),
            unsaid);

        World WorldAt(double place) => new(people, before, after, scenario.Months, years, right => TakeUp(right, place), scenario.Seed);

        double TakeUp(Right right, double place) =>
            scenario.TakeUp.TryGetValue(right.Key, out var range) ? range.Low + (place * (range.High - range.Low)) : unsaid.Contains(right.Key) ? place : 1;

        Interval Gini(Func<Share, double> of) => Ordered(GiniOf(sharesLow, of), GiniOf(sharesHigh, of));
    }

    private static BudgetLine Line(
        People people, string key, Text name, int year, List<((double[] Before, double[] After) Low, (double[] Before, double[] After) Middle, (double[] Before, double[] After) High)> rights)
    {
        var (before, after) = (Summed(rights.Select(right => right.Middle.Before)), Summed(rights.Select(right => right.Middle.After)));
        var (sampling, all) = (PairedChange.Of(before, after, people.Weights).Interval, people.Weights.Sum());
        return new BudgetLine(
            key, name, year,
            Ordered(rights.Sum(right => Weighted(right.Low.Before)), rights.Sum(right => Weighted(right.High.Before))),
            new Bands(
                new Interval(sampling.Low * all, sampling.High * all),
                Calibration: null,
                Ordered(rights.Sum(right => Change(right.Low)), rights.Sum(right => Change(right.High)))));

        double Change((double[] Before, double[] After) amounts) => Weighted(amounts.After) - Weighted(amounts.Before);

        double Weighted(double[] amounts) => amounts.Zip(people.Weights, (amount, weight) => amount * weight).Sum();
    }

    private static double[] Summed(IEnumerable<double[]> columns) => columns.Aggregate((one, other) => [.. one.Zip(other, (left, right) => left + right)]);

    private static List<Loser> Losers(People people, Benefits before, Benefits after, IReadOnlyList<int> years, int months)
    {
        var lost = Enumerable.Range(0, people.Households).Select(household => (household, Sum: before.Rights.Sum(right => Lost(right, household)))).Where(one => one.Sum > LeastLoss);
        return [.. lost.OrderByDescending(one => one.Sum).ThenBy(one => one.household).DistinctBy(one => (people.Persons(one.household), people.Children(one.household))).Take(LosersTold).Select(one => new Loser(
            people.Persons(one.household) - people.Children(one.household), people.Children(one.household), people.Income(one.household), one.Sum,
            [.. before.Rights.Where(right => Lost(right, one.household) > LeastLoss).Select(right => new LostRight(right.Key, right.Name, Lost(right, one.household), Articles(right)))]))];

        double Lost(Right right, int household) => years.Sum(year => before[right.Key, year][household] - after[right.Key, year][household]) / months;
    }

    private static List<string> Articles(Right right) => [.. right.Variables.SelectMany(variable => variable.Notes.Articles).Select(article => $"{article.Code} {article.Number}").Distinct()];

    private static double GiniOf(IReadOnlyList<Share> shares, Func<Share, double> of) => Equity.Of(shares.Select(share => (of(share), share.People)))?.Gini ?? 0;

    private static Interval Ordered(double one, double other) => new(Math.Min(one, other), Math.Max(one, other));
}
