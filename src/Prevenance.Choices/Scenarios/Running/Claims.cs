using MathNet.Numerics.Random;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>
/// Who claims first. Whether a household claims depends on the seed and on the right only: whoever claims at a low share does at a higher one, before a
/// reform as after it, and in every scenario of the same seed. Among people who were brought to those who receive a right, whoever has it in the first
/// year receives it, and take-up bears on those alone who newly would.
/// </summary>
internal sealed class Claims
{
    /// <summary>Whoever claims whatever the share.</summary>
    private const double Always = -1;

    private readonly Dictionary<string, double[]> turns;

    public Claims(Stakes stakes, int seed)
    {
        turns = stakes.Claimable.ToDictionary(right => right, right => Turns(right, stakes.Households.Count, seed), StringComparer.Ordinal);
        // Of a later year nothing is known of today, and a longer scenario would change what is told of its first year.
        foreach (var right in stakes.Rights.Where(right => stakes.Received.Contains(right.Key) && right.Year == stakes.Rights[0].Year))
        {
            var own = turns[right.Key];
            for (var household = 0; household < own.Length; household++)
                own[household] = right.Before[household] > 0 ? Always : own[household];
        }
    }

    /// <summary>Which households claim a right when a share of those entitled do.</summary>
    public bool[] At(string right, double share) => Array.ConvertAll(turns[right], turn => turn < share);

    /// <summary>The least and the most that a right in a year changes by, whatever the share within a range: households are added one by one, as they come to claim.</summary>
    /// <param name="right">The right in a year.</param>
    /// <param name="takeUp">The range.</param>
    /// <param name="weights">How many households each stands for.</param>
    /// <returns>Euros, by all households.</returns>
    public Interval ChangeWithin(StakedRight right, Interval takeUp, double[] weights)
    {
        var (own, sum) = (turns[right.Key], 0.0);
        var newly = new List<int>();
        for (var household = 0; household < own.Length; household++)
        {
            if (own[household] < takeUp.Low)
                sum += Change(household);
            else if (own[household] < takeUp.High)
                newly.Add(household);
        }
        var (least, most) = (sum, sum);
        foreach (var household in newly.OrderBy(household => own[household]))
        {
            sum += Change(household);
            (least, most) = (Math.Min(least, sum), Math.Max(most, sum));
        }
        return new Interval(least, most);

        double Change(int household) => (right.After[household] - right.Before[household]) * weights[household];
    }

    private static double[] Turns(string right, int households, int seed)
    {
        var chance = new Xoshiro256StarStar(unchecked((seed * 31) + StableHash(right)), threadSafe: false);
        return [.. Enumerable.Range(0, households).Select(_ => chance.NextDouble())];
    }

    /// <summary>That of the platform differs from one start to the next.</summary>
    private static int StableHash(string text) => text.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter));
}
