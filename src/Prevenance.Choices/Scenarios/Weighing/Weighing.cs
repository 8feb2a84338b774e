using Prevenance.Choices.Distribution;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios.Weighing;

/// <summary>
/// Puts scenarios in the order of weights that somebody gives. Each measure goes from 0, the end of all ranges that they want least, to 1, the end
/// that they want most, and counts by the middle of its range; so the order depends on which scenarios are read together.
/// </summary>
public static class Weighing
{
    // Sums of the same parts in another order differ by less than this.
    private const double Nothing = 1e-9;

    /// <summary>What can be weighed: measures of what a change does and not of the present state, that every scenario tells, between finite ends, and that are not the same in all.</summary>
    /// <param name="beside">All that is told of the scenarios.</param>
    public static IReadOnlyList<Beside> Measures(IReadOnlyList<Beside> beside) =>
        [.. beside.Where(row => !row.IsPresent && row.Ranges.All(range => range is { } one && double.IsFinite(one.Low) && double.IsFinite(one.High)) && row.Ranges.Distinct().Count() > 1)];

    /// <param name="names">The scenarios.</param>
    /// <param name="beside">What is told of them, in the order of their names here.</param>
    /// <param name="weights">At least one above 0, each of one of their <see cref="Measures"/>.</param>
    /// <exception cref="RefusalException">No weight counts, or one is of a measure that cannot be weighed.</exception>
    public static WeighedOrder Of(IReadOnlyList<string> names, IReadOnlyList<Beside> beside, IReadOnlyList<Weight> weights)
    {
        var measures = Measures(beside).ToDictionary(row => row.Key, StringComparer.Ordinal);
        if (weights.FirstOrDefault(weight => !measures.ContainsKey(weight.Measure)) is { } unknown)
            throw new RefusalException(unknown.Measure, new Text("cette mesure ne distingue pas ces scénarios", "this measure does not tell these scenarios apart"));
        var counting = weights.Where(weight => weight.Value > 0).ToList();
        if (counting.Count == 0)
            throw new RefusalException(new Text("aucun poids : rien n’est mis en ordre", "no weight: nothing is put in order"));
        List<Weighed> scenarios = [.. names.Select((name, place) => new Weighed(name, [.. counting.Select(weight => Wish.Of(measures[weight.Measure], weight.Sense, place))]))];
        double[] values = [.. counting.Select(weight => weight.Value)];
        var byTotal = scenarios.OrderByDescending(one => Total(one.Wishes, values, wish => wish.Middle)).ThenBy(one => one.Name, StringComparer.Ordinal).ToList();
        return new WeighedOrder(
            Places(byTotal, values),
            counting.Index().ToDictionary(one => one.Item.Measure, one => Within(scenarios, values, one.Index), StringComparer.Ordinal),
            [
                .. from first in byTotal.Index()
                   from second in byTotal.Skip(first.Index + 1)
                   where !AreEven(first.Item.Wishes, second.Wishes, values)
                   let doubts = Bands.Names.Where(doubt => Total(first.Item.Wishes, values, wish => wish.Within[doubt].Low) < Total(second.Wishes, values, wish => wish.Within[doubt].High)).ToList()
                   where doubts.Count > 0
                   select new OpenPair(first.Item.Name, second.Name, doubts),
            ]);
    }

    private static List<IReadOnlyList<string>> Places(List<Weighed> byTotal, double[] values)
    {
        List<List<Weighed>> places = [];
        foreach (var scenario in byTotal)
        {
            if (places.Count > 0 && AreEven(places[^1][0].Wishes, scenario.Wishes, values))
                places[^1].Add(scenario);
            else
                places.Add([scenario]);
        }
        return places.ConvertAll(place => (IReadOnlyList<string>)[.. place.Select(one => one.Name)]);
    }

    /// <summary>Between which values of one weight no pair of scenarios changes places: what sets a pair apart is a straight line of that weight.</summary>
    private static Interval Within(List<Weighed> scenarios, double[] values, int moved)
    {
        var (low, high) = (0.0, double.PositiveInfinity);
        for (var first = 0; first < scenarios.Count; first++)
        {
            foreach (var second in scenarios.Skip(first + 1))
            {
                var slope = scenarios[first].Wishes[moved].Middle - second.Wishes[moved].Middle;
                var apart = Total(scenarios[first].Wishes, values, wish => wish.Middle) - Total(second.Wishes, values, wish => wish.Middle);
                if (Math.Abs(slope) < Nothing)
                    continue;
                var even = values[moved] - apart / slope;
                if (even <= values[moved])
                    low = Math.Max(low, even);
                if (even >= values[moved])
                    high = Math.Min(high, even);
            }
        }
        return new Interval(low, high);
    }

    private static bool AreEven(Wish[] one, Wish[] other, double[] values) =>
        Math.Abs(Total(one, values, wish => wish.Middle) - Total(other, values, wish => wish.Middle)) < Nothing * values.Sum();

    private static double Total(Wish[] wishes, double[] values, Func<Wish, double> of) => wishes.Zip(values, (wish, value) => of(wish) * value).Sum();

    /// <summary>A scenario, with how near each measure that counts is to what is wanted.</summary>
    private sealed record Weighed(string Name, Wish[] Wishes);

    /// <summary>How near a scenario's measure is to what is wanted, 0 the farthest of all ranges and 1 the nearest: in the middle, and between what and what within each kind of doubt alone.</summary>
    private sealed record Wish(double Middle, IReadOnlyDictionary<string, Interval> Within)
    {
        public static Wish Of(Beside measure, Sense sense, int scenario)
        {
            var (low, high) = (measure.Ranges.Min(range => range!.Value.Low), measure.Ranges.Max(range => range!.Value.High));
            var range = measure.Ranges[scenario]!.Value;
            var middle = At((range.Low + range.High) / 2);
            // What was not told apart is what is assumed.
            var bands = measure.Doubts[scenario] ?? new Bands(Sampling: null, Calibration: null, range);
            return new Wish(middle, Bands.Names.ToDictionary(doubt => doubt, doubt => bands[doubt] is { } band ? Between(At(band.Low), At(band.High)) : new Interval(middle, middle), StringComparer.Ordinal));

            double At(double value) => (value - low) / (high - low) is var place && sense == Sense.More ? place : 1 - place;
        }

        private static Interval Between(double one, double other) => new(Math.Min(one, other), Math.Max(one, other));
    }
}
