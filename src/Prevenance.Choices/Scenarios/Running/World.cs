using Prevenance.Choices.Distribution;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>What households receive when some of them claim.</summary>
/// <param name="stakes">What is at stake.</param>
/// <param name="months">Over how many months.</param>
/// <param name="claims">Who claims first.</param>
/// <param name="takeUp">By right, the share of those entitled who claim.</param>
internal sealed class World(Stakes stakes, int months, Claims claims, IReadOnlyDictionary<string, double> takeUp)
{
    private readonly Dictionary<string, bool[]> claiming = stakes.Claimable.ToDictionary(right => right, right => claims.At(right, takeUp[right]), StringComparer.Ordinal);

    /// <summary>What each household receives of a right in a year, before and after.</summary>
    public Received Of(StakedRight right)
    {
        var own = claiming[right.Key];
        return new Received([.. right.Before.Select((amount, household) => own[household] ? amount : 0)], [.. right.After.Select((amount, household) => own[household] ? amount : 0)]);
    }

    /// <summary>What each household lives on, before and after; a household stands for its persons.</summary>
    public IReadOnlyList<Share> Shares()
    {
        var households = stakes.Households;
        double[] received = [.. households.Settled], receives = [.. households.Settled];
        foreach (var right in stakes.Rights)
        {
            var own = claiming[right.Key];
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
}

/// <summary>What each household receives, in euros.</summary>
/// <param name="Before">Under the law as it is.</param>
/// <param name="After">As it would be.</param>
internal sealed record Received(double[] Before, double[] After);
