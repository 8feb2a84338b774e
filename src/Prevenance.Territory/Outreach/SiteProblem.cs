using Prevenance.Territory.Access;

namespace Prevenance.Territory.Outreach;

/// <summary>Where some sites could stand, for people who live in areas.</summary>
/// <param name="Demand">How many people each area counts, not less than zero.</param>
/// <param name="Ways">How far it is from each area to each place where a site could stand: minutes, or metres.</param>
/// <param name="Sites">How many sites there are to be.</param>
public sealed record SiteProblem(IReadOnlyList<double> Demand, TravelTimes Ways, int Sites)
{
    /// <summary>Areas times candidates that are worked with at most: five hundred areas that are all candidates are a sixteenth.</summary>
    public const int MostPairs = 4_000_000;

    public double People => Demand.Sum();

    /// <exception cref="RefusalException">There are fewer candidates than sites, nobody to serve, or more pairs than are worked with.</exception>
    public SiteProblem Checked()
    {
        if ((long)Ways.Origins * Ways.Destinations > MostPairs)
            throw new RefusalException(Text.Of($"plus de {MostPairs} couples d’une aire et d’un lieu : gardez moins de lieux possibles", $"more than {MostPairs} pairs of an area and a place: keep fewer candidates"));
        if (Sites < 1 || Sites > Ways.Destinations)
            throw new RefusalException(Text.Of($"attendu : de 1 à {Ways.Destinations} lieux ; reçu : {Sites}", $"expected 1 to {Ways.Destinations} sites, found {Sites}"));
        return People > 0 ? this : throw new RefusalException(new Text("personne à servir : toutes les aires comptent zéro", "nobody to serve: every area counts zero"));
    }

    /// <summary>What each pair costs where what counts is the way of everybody, summed.</summary>
    internal CostMatrix Travel() => CostMatrix.Of(this, way => way);

    /// <summary>Where what counts is who lives further than that.</summary>
    internal CostMatrix Beyond(double reach) => CostMatrix.Of(this, way => way > reach ? 1 : 0);
}
