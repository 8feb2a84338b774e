using MathNet.Numerics.Random;
using Prevenance.Choices.Distribution;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>
/// Who claims what, for one place within each range of take-up. Whether a household claims depends on the seed and on the right only: whoever claims at
/// a low share does at a higher one, before a reform as after it, and in every scenario of the same seed. Among people who were brought to those who
/// receive a right, whoever has it receives it, and take-up bears on those alone who newly would.
/// </summary>
internal sealed class World
{
    private readonly Stakes stakes;
    private readonly int months;
    private readonly Dictionary<string, bool[]> claims;

    public World(Stakes stakes, int months, Func<string, double> takeUp, int seed)
    {
        (this.stakes, this.months) = (stakes, months);
        claims = stakes.Claimable.ToDictionary(right => right, right => Claiming(right, takeUp(right), seed), StringComparer.Ordinal);
        foreach (var right in stakes.Rights.Where(right => stakes.Received.Contains(right.Key)))
        {
            var own = claims[right.Key];
            for (var household = 0; household < own.Length; household++)
                own[household] |= right.Before[household] > 0;
        }
    }

    /// <summary>What each household receives of a right in a year, before and after.</summary>
    public Received Of(StakedRight right)
    {
        var own = claims[right.Key];
        return new Received([.. right.Before.Select((amount, household) => own[household] ? amount : 0)], [.. right.After.Select((amount, household) => own[household] ? amount : 0)]);
    }

    /// <summary>What each household lives on, before and after; a household stands for its persons.</summary>
    public IReadOnlyList<Share> Shares()
    {
        var households = stakes.Households;
        double[] received = [.. households.Settled], receives = [.. households.Settled];
        foreach (var right in stakes.Rights)
        {
            var own = claims[right.Key];
            for (var household = 0; household < households.Count; household++)
            {
                received[household] += own[household] ? right.Before[household] : 0;
                receives[household] += own[household] ? right.After[household] : 0;
            }
        }
        return [.. received.Select((_, household) => new Share(
            LivingStandard(household, received[household] / months), LivingStandard(household, receives[household] / months), households.Persons[household] * households.Weights[household]))];
    }

    private double LivingStandard(int household, double benefitsOfAMonth) => (stakes.Households.Incomes[household] + benefitsOfAMonth) / stakes.Households.Units[household];

    private bool[] Claiming(string right, double share, int seed)
    {
        var chance = new Xoshiro256StarStar(unchecked((seed * 31) + StableHash(right)), threadSafe: false);
        return [.. Enumerable.Range(0, stakes.Households.Count).Select(_ => chance.NextDouble() < share)];
    }

    /// <summary>That of the platform differs from one start to the next.</summary>
    private static int StableHash(string text) => text.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter));
}

/// <summary>What each household receives, in euros.</summary>
/// <param name="Before">Under the law as it is.</param>
/// <param name="After">As it would be.</param>
internal sealed record Received(double[] Before, double[] After);
