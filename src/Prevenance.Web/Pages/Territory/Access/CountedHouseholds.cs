using Prevenance.Territory;

namespace Prevenance.Web.Pages.Territory.Access;

/// <summary>The households of which the CAF publishes how many there are by IRIS.</summary>
internal static class CountedHouseholds
{
    private static readonly (string Figure, Text Words)[] All =
    [
        ("arsas", new("foyers qui touchent le RSA", "households that receive RSA")),
        ("appa", new("foyers qui touchent la prime d’activité", "households that receive the prime d’activité")),
        ("aaah", new("foyers qui touchent l’AAH", "households that receive AAH")),
        ("aal", new("foyers qui touchent une aide au logement", "households that receive housing aid")),
        ("am", new("foyers d’un parent seul", "households of a lone parent")),
        ("a", new("foyers allocataires de la CAF", "households that receive something from the CAF")),
    ];

    /// <summary>Those that the imported sources tell, RSA first.</summary>
    public static IReadOnlyList<string> In(TerritoryData data) => [.. All.Select(one => one.Figure).Where(name => data.Figures.Any(figure => figure.Name == name && figure.IsCount))];

    public static Text Words(string figure) => All.First(one => one.Figure == figure).Words;
}
