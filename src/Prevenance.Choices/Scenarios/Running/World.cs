using MathNet.Numerics.Random;
using Prevenance.Choices.Distribution;
using Prevenance.Law.Rights;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>
/// Who claims what, for one place within each range of take-up. Whether a household claims depends on the seed and on the right only: whoever claims at
/// a low share does at a higher one, before a reform as after it, and in every scenario of the same seed.
/// </summary>
internal sealed class World
{
    private readonly People people;
    private readonly Benefits before;
    private readonly Benefits after;
    private readonly int months;
    private readonly IReadOnlyList<int> years;
    private readonly Dictionary<string, bool[]> claims;

    public World(People people, Benefits before, Benefits after, int months, IReadOnlyList<int> years, Func<Right, double> takeUp, int seed)
    {
        (this.people, this.before, this.after, this.months, this.years) = (people, before, after, months, years);
        claims = before.Rights.ToDictionary(right => right.Key, right => Claiming(right, takeUp(right), seed), StringComparer.Ordinal);
    }

    /// <summary>What each household receives of a right in a year, before and after.</summary>
    public (double[] Before, double[] After) Amounts(string right, int year)
    {
        var own = claims[right];
        return ([.. before[right, year].Select((amount, household) => own[household] ? amount : 0)], [.. after[right, year].Select((amount, household) => own[household] ? amount : 0)]);
    }

    /// <summary>What each household lives on, before and after; a household stands for its persons.</summary>
    public IReadOnlyList<Share> Shares()
    {
        var (received, receives) = (new double[people.Households], new double[people.Households]);
        foreach (var (right, year) in before.Rights.SelectMany(right => years.Select(year => (right.Key, year))))
        {
            var (one, other) = Amounts(right, year);
            for (var household = 0; household < people.Households; household++)
            {
                received[household] += one[household];
                receives[household] += other[household];
            }
        }
        return [.. received.Select((_, household) => new Share(
            people.LivingStandard(household, received[household] / months), people.LivingStandard(household, receives[household] / months), people.Persons(household) * people.Weights[household]))];
    }

    private bool[] Claiming(Right right, double share, int seed)
    {
        var chance = new Xoshiro256StarStar(unchecked((seed * 31) + StableHash(right.Key)), threadSafe: false);
        return [.. Enumerable.Range(0, people.Households).Select(_ => chance.NextDouble() < share)];
    }

    /// <summary>That of the platform differs from one start to the next.</summary>
    private static int StableHash(string text) => text.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter));
}
