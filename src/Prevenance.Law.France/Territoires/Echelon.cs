using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Territoires;

/// <summary>Where a household lives, at each level of the territory: commune, EPCI, département, région.</summary>
public static class Echelon
{
    private static readonly CodeGroups CommunesParEpci = CodeGroups.Load(FrenchFigures.TablePath("Territoires/epci.table.csv"));
    private static readonly CodeGroups DepartementsParRegion = CodeGroups.Load(FrenchFigures.TablePath("Territoires/regions.table.csv"));

    /// <summary>The three communes that have arrondissements, whose codes people give as often as the commune's.</summary>
    private static readonly Dictionary<string, string> PrefixeDesArrondissements = new(StringComparer.Ordinal)
    {
        ["13055"] = "132",
        ["69123"] = "6938",
        ["75056"] = "751",
    };

    [Label("Intercommunalité (Siren de l’EPCI ou de la métropole)", "Intercommunality (Siren number)")]
    public static readonly Monthly<Menage, Code> Epci = Monthly.Code<Menage>("epci", (menage, mois) =>
        CommunesParEpci.Of(Residence.Depcom[menage, mois]));

    /// <summary>Postal codes do not follow the limits of communes: this one is a fact of its own.</summary>
    [WithinCodes("[0-9]{5}", "un code postal à cinq chiffres", "a postal code of five digits")]
    [Essential]
    [Label("Code postal", "Postal code")]
    public static readonly Monthly<Menage, Code> CodePostal = Monthly.Code<Menage>("code_postal");

    public static Flag DansCommune(Subject<Menage> menage, Month mois, string commune)
    {
        var depcom = Residence.Depcom[menage, mois];
        return PrefixeDesArrondissements.TryGetValue(commune, out var prefixe)
            ? depcom.Is(commune) | depcom.StartsWith(prefixe)
            : depcom.Is(commune);
    }

    public static Flag DansDepartement(Subject<Menage> menage, Month mois, string departement) =>
        Residence.Depcom[menage, mois].StartsWith(departement);

    /// <exception cref="KeyNotFoundException">There is no such région.</exception>
    public static Flag DansRegion(Subject<Menage> menage, Month mois, string region) => DepartementsParRegion.Groups[region]
        .Select(departement => DansDepartement(menage, mois, departement)).Aggregate((a, b) => a | b);

    /// <summary>Every commune that belongs to an EPCI, arrondissements included.</summary>
    internal static IEnumerable<string> Communes => CommunesParEpci.Groups.Values.SelectMany(communes => communes);

    public static bool EstUneRegion(string region) => DepartementsParRegion.Groups.ContainsKey(region);

    /// <summary>The communes of an EPCI, arrondissements included, by their Insee codes, and the codes of those that merged which people still give.</summary>
    /// <exception cref="KeyNotFoundException">There is no such EPCI.</exception>
    public static IReadOnlyList<string> CommunesDe(string siren) => CommunesParEpci.Groups[siren];

    public static bool EstUnEpci(string siren) => CommunesParEpci.Groups.ContainsKey(siren);
}
