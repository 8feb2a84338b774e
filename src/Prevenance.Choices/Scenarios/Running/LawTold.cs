using Prevenance.Choices.Distribution;
using Prevenance.Law.France;
using Prevenance.Law.Rights;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>Tells what a change of law comes to, from what is at stake and from who claims: when it is run, and again when a reader says otherwise who claims.</summary>
internal static class LawTold
{
    /// <param name="stakes">What is at stake.</param>
    /// <param name="scenario">Whose months, seed and ranges of take-up count.</param>
    public static LawEffect Of(Stakes stakes, Scenario scenario)
    {
        var ranges = stakes.Claimable.ToDictionary(right => right, scenario.TakeUpOf, StringComparer.Ordinal);
        var (claims, middle) = (new Claims(stakes, scenario.Seed), ClaimingWays.At(ranges, ClaimingWays.Middle));
        IReadOnlyList<IReadOnlyList<Share>> tried = [.. ClaimingWays.Of(ranges).Select(way => new World(stakes, scenario.Months, claims, way).Shares())];
        var (weights, half) = (stakes.Households.Weights, new World(stakes, scenario.Months, claims, middle));
        List<(Stakes Stakes, World World)> calibrations = [.. stakes.Calibrations.Select(one => (one, new World(one, scenario.Months, new Claims(one, scenario.Seed), middle)))];
        var otherwise = calibrations.ConvertAll(Changes);
        IReadOnlyList<Spread> spreads = [.. tried.Select(Spread.Of)];
        List<Line> lines =
        [
            .. stakes.Settled.Select(right => new Line(RightOf(right.Key), right.Year, Ordered(right.Paid, right.Paid), default, null)),
            .. stakes.Rights.Select(right => new Line(RightOf(right.Key), right.Year, Paid(right), claims.ChangeWithin(right, ranges[right.Key], weights), half.Of(right))),
        ];
        return new LawEffect(
            stakes.ChangesRules,
            stakes.ChangesAnybody,
            [.. lines.GroupBy(line => (Payer: Payer.Of(line.Right), line.Year)).OrderBy(group => group.Key.Payer.Key, StringComparer.Ordinal).ThenBy(group => group.Key.Year)
                .Select(group => Budget(group.Key.Payer.Key, group.Key.Payer.Name, group.Key.Year, weights, [.. group], otherwise))],
            [.. lines.OrderBy(line => Place(line.Right)).ThenBy(line => line.Year).Select(line => Budget(line.Right.Key, line.Right.Name, line.Year, weights, [line], otherwise))],
            Tried(spread => spread.Classes),
            Tried(spread => spread.Tenths),
            Tried(spread => spread.Evenness),
            Tried(spread => spread.Poverty),
            Doubts(spreads, new SpreadSample(half.Shares()), calibrations.ConvertAll(one => Spread.Of(one.World.Shares()))),
            CommuneEffect.Of(stakes.Households.Communes, tried[0], tried[^1]),
            stakes.Cliffs,
            LosersTold.Of(stakes, new World(stakes, scenario.Months, claims, ClaimingWays.At(ranges, 1)), scenario.Months),
            [.. ranges.Where(range => scenario.TakeUp.ContainsKey(range.Key) && range.Value.Low == range.Value.High).Select(range => range.Key)],
            [.. ranges.Keys.Where(right => !scenario.TakeUp.ContainsKey(right))],
            stakes.Received,
            [.. stakes.CountedElsewhere.Where(one => ranges[one.Right].Low < 1)]);

        Tried<T> Tried<T>(Func<Spread, T> of) => new([.. spreads.Select(of)]);

        // What is paid is never below zero: the more claim, the more it comes to.
        Interval Paid(StakedRight right) => Ordered(At(right, ranges[right.Key].Low), At(right, ranges[right.Key].High));

        double At(StakedRight right, double share) => claims.At(right.Key, share).Index().Sum(one => one.Item ? right.Before[one.Index] * weights[one.Index] : 0);

        static Dictionary<(string Right, int Year), double> Changes((Stakes Stakes, World World) calibration) =>
            calibration.Stakes.Rights.ToDictionary(right => (right.Key, right.Year), right => Change(calibration.World.Of(right), calibration.Stakes.Households.Weights));
    }

    private static Dictionary<string, Bands> Doubts(IReadOnlyList<Spread> tried, SpreadSample sample, IReadOnlyList<Spread> otherwise) =>
        SpreadFigure.All.Select(figure => (figure.Key, Bands: figure.Doubt(tried, sample, otherwise))).Where(one => one.Bands is not null).ToDictionary(one => one.Key, one => one.Bands!, StringComparer.Ordinal);

    /// <param name="key">Of the payer or the right.</param>
    /// <param name="name">Its name.</param>
    /// <param name="year">The year.</param>
    /// <param name="weights">How many households each stands for.</param>
    /// <param name="lines">What is paid.</param>
    /// <param name="otherwise">By how much each right changes in other calibrations, at the middle take-up.</param>
    private static BudgetLine Budget(string key, Text name, int year, double[] weights, IReadOnlyList<Line> lines, List<Dictionary<(string Right, int Year), double>> otherwise)
    {
        var claimed = lines.Select(line => line.Middle).OfType<Received>().ToList();
        var before = Sum(lines.Select(line => line.Before));
        if (claimed.Count == 0)
            return new BudgetLine(key, name, year, before, new Bands(new Interval(0, 0), Calibration: null, new Interval(0, 0)));
        var (sampling, all) = (PairedChange.Of(Summed(claimed.Select(right => right.Before)), Summed(claimed.Select(right => right.After)), weights).Interval, weights.Sum());
        double[] calibrations = [claimed.Sum(right => Change(right, weights)), .. otherwise.Select(changes => lines.Sum(line => changes.GetValueOrDefault((line.Right.Key, line.Year))))];
        return new BudgetLine(
            key, name, year, before,
            new Bands(
                new Interval(sampling.Low * all, sampling.High * all),
                otherwise.Count == 0 ? null : new Interval(calibrations.Min(), calibrations.Max()),
                // Rights are claimed apart from one another: the least of all is the least of each.
                Sum(lines.Select(line => line.Change))));
    }

    private static double Change(Received received, double[] weights) => Sum(received.After, weights) - Sum(received.Before, weights);

    private static double Sum(double[] amounts, double[] weights) => amounts.Zip(weights, (amount, weight) => amount * weight).Sum();

    private static Interval Sum(IEnumerable<Interval> ranges) => ranges.Aggregate((one, other) => new Interval(one.Low + other.Low, one.High + other.High));

    private static Right RightOf(string key) => FrenchLaw.System.Rights.First(right => right.Key == key);

    private static int Place(Right right) => FrenchLaw.System.Rights.TakeWhile(other => other.Key != right.Key).Count();

    private static double[] Summed(IEnumerable<double[]> columns) => columns.Aggregate((one, other) => [.. one.Zip(other, (left, right) => left + right)]);

    private static Interval Ordered(double one, double other) => new(Math.Min(one, other), Math.Max(one, other));

    /// <summary>A right in a year: between what and what lies all that is paid of it before the change, by how much that changes, and what households receive at the middle take-up; nothing of that where all who may claim it do.</summary>
    private sealed record Line(Right Right, int Year, Interval Before, Interval Change, Received? Middle);
}
