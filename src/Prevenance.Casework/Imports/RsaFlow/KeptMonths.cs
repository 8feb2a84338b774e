namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>Flows of before that were read to be compared with, and are kept nowhere else.</summary>
public sealed class KeptMonths : IKeptHouseholds
{
    private readonly Dictionary<RsaKey, RsaKept> kept = [];
    private ILookup<string, RsaHousehold>? byDemand;

    /// <summary>Keeps what a flow told of a household, unless it was refused.</summary>
    /// <param name="difference">What it told.</param>
    /// <param name="reference">The reference day of the flow.</param>
    public void Keep(RsaDifference difference, DateOnly reference)
    {
        if (difference is not { Verdict: not (RsaVerdict.Refused or RsaVerdict.Absent or RsaVerdict.Older), Key: { } key, Household: { } household })
            return;
        kept[key] = new RsaKept(difference.Fingerprint, reference, household.IsEnded, new Lazy<RsaHousehold?>(household));
        byDemand = null;
    }

    /// <inheritdoc/>
    public RsaKept? Of(RsaKey key) => kept.GetValueOrDefault(key);

    /// <inheritdoc/>
    public IEnumerable<RsaHousehold> OfDemand(string demand) => (byDemand ??= kept.Values.Select(one => one.Household.Value!).ToLookup(household => household.Key.Demand, StringComparer.Ordinal))[demand];

    /// <inheritdoc/>
    public IEnumerable<RsaAbsent> Without(IReadOnlySet<RsaKey> told, DateOnly reference)
    {
        var organisms = told.Select(key => key.Organism).ToHashSet(StringComparer.Ordinal);
        return kept.Where(one => !one.Value.IsEnded && one.Value.Month <= reference && !told.Contains(one.Key) && organisms.Contains(one.Key.Organism))
            .Select(one => new RsaAbsent(one.Key.Organism, one.Value.Month, one.Value.Household.Value, []));
    }
}
