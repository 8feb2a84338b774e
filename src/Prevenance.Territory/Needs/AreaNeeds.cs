using Prevenance.Territory.Imports;
using Prevenance.Territory.Statistics;

namespace Prevenance.Territory.Needs;

/// <summary>What is known of the needs of an area beside its breaks: the RSA that is not claimed, as a range, and shares of recipients.</summary>
/// <param name="Recipients">Who receives RSA, as the CAF publishes it; nothing where it shows none.</param>
/// <param name="Unclaimed">How many more have a right to it, between what and what; nothing where too few receive it to say so.</param>
/// <param name="Rates">Shares of all recipients: none of them is an index, and no sum is made of them.</param>
public sealed record AreaNeeds(double? Recipients, Interval? Unclaimed, IReadOnlyList<AreaRate> Rates)
{
    private const string Of = "a";
    private const string Rsa = "rsa";

    /// <summary>RSA, AAH, prime d’activité, lone parents.</summary>
    private static readonly string[] Profile = ["arsas", "aaah", "appa", "am"];

    /// <param name="data">The territory.</param>
    /// <param name="sums">Of each area, what the run sums to.</param>
    /// <param name="widerOf">The area that an IRIS is told in.</param>
    public static IReadOnlyDictionary<string, AreaNeeds> All(TerritoryData data, IReadOnlyDictionary<string, AreaSums> sums, Func<string, string> widerOf)
    {
        var known = TakeUp.Known.Where(one => one.Right == Rsa).ToList();
        var rates = Profile.Where(name => data.Figures.Any(figure => figure.Name == name)).SelectMany(name => Rated(name)).ToLookup(one => one.Area, one => one.Rate);
        var recipients = data.Figures.Any(figure => figure.Name == "arsas" && figure.Source.Kind == SourceKinds.Caf) ? Counts("arsas") : [];
        return sums.ToDictionary(area => area.Key, area => new AreaNeeds(
            recipients.TryGetValue(area.Key, out var received) ? received : null,
            received >= FigureSummary.Threshold ? TakeUp.UnclaimedOf(TakeUp.OfAll(Rsa), known, received, RsaGroup.Groupings.Select(groups => (IReadOnlyDictionary<string, double>)groups.ToDictionary(group => group, group => area.Value.RsaGroups.GetValueOrDefault(group)))) : null,
            [.. rates[area.Key]]));

        // A rate counts only the IRIS that show both of its ends.
        Dictionary<string, double> Counts(string name, string? with = null) => data.Figure(name).Values.Where(one => with is null || data.Figure(with)[one.Key] is not null)
            .GroupBy(one => widerOf(one.Key)).ToDictionary(same => same.Key, same => same.Sum(one => one.Value), StringComparer.Ordinal);

        IEnumerable<(string Area, AreaRate Rate)> Rated(string name)
        {
            var (counted, of) = (Counts(name, Of), Counts(Of, name));
            List<string> areas = [.. sums.Keys.Where(area => counted.ContainsKey(area) && of.ContainsKey(area))];
            var shrunken = ShrunkenRates.Of([.. areas.Select(area => (counted[area], of[area]))]);
            return areas.Select((area, rank) => (area, new AreaRate(name, counted[area], of[area], RateInterval.Wilson(counted[area], of[area]), shrunken!.Rates[rank]!.Value)));
        }
    }
}

/// <summary>A share of the recipients of an area.</summary>
/// <param name="Name">Of whom, as the CAF names it.</param>
/// <param name="Count">How many.</param>
/// <param name="Among">Of how many.</param>
/// <param name="Interval">Wilson.</param>
/// <param name="Shrunken">For maps: the share brought nearer to that of all the fewer are counted (Marshall).</param>
public sealed record AreaRate(string Name, double Count, double Among, Interval Interval, double Shrunken);
