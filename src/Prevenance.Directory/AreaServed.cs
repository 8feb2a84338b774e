using Prevenance.Geography;

namespace Prevenance.Directories;

/// <summary>From where people may call on a service: it decides, and distance only orders.</summary>
/// <param name="Codes">As the source writes them: communes (5 signs), départements (2 or 3), EPCI (9), <c>france</c>. Empty where it says none.</param>
public sealed record AreaServed(IReadOnlyList<string> Codes)
{
    public const string Country = "france";
    private const string CountryCode = "99100";
    private const string Metropole = "200046977";

    public static AreaServed Unsaid { get; } = new([]);

    public bool IsSaid => Codes.Count > 0;

    public bool IsEverywhere => Codes.Any(code => code is Country or CountryCode);

    /// <summary>Whether it holds areas of which one holds another: the widest counts.</summary>
    public bool IsMixed => Codes.Select(Width).Distinct().Count() > 1;

    /// <summary>Whether who lives in a commune may call on it; nothing where the area is not said, or its limits are not known here.</summary>
    /// <param name="communeCode">The Insee code of a commune or arrondissement.</param>
    /// <param name="communes">Those of the territory that is served.</param>
    public bool? Serves(string communeCode, Communes communes)
    {
        if (!IsSaid)
            return null;
        var answers = Codes.Select(code => Serves(code, communeCode, communes)).ToList();
        return answers.Contains(true) ? true : answers.Contains(null) ? null : false;
    }

    /// <summary>What one of the codes of an area is called.</summary>
    public static Text NameOf(string code, Communes communes) => code switch
    {
        Country or CountryCode => new("toute la France", "all of France"),
        "69" => new("le Rhône et la Métropole de Lyon", "the Rhône and Greater Lyon"),
        Metropole => new("la Métropole de Lyon", "Greater Lyon"),
        _ => communes.Find(code)?.Name ?? new Text(code, code),
    };

    /// <summary>The département of a commune: three signs overseas.</summary>
    public static string DepartementOf(string communeCode) => communeCode.StartsWith("97", StringComparison.Ordinal) || communeCode.StartsWith("98", StringComparison.Ordinal) ? communeCode[..3] : communeCode[..2];

    private static bool? Serves(string code, string asked, Communes communes) => code switch
    {
        Country or CountryCode => true,
        { Length: 2 or 3 } => code == DepartementOf(asked),
        Metropole => communes.Find(asked) is not null,
        { Length: 9 } => communes.Find(asked) is null ? null : false,
        _ => ServesCommune(communes.Find(code), communes.Find(asked)) ?? (code == asked),
    };

    /// <summary>A commune serves its arrondissements; one of these serves perhaps somebody of whom only the commune is known.</summary>
    private static bool? ServesCommune(Commune? served, Commune? asked) => (served, asked) switch
    {
        (null, _) or (_, null) => null,
        _ when served.Code == asked.Code || served.Code == asked.ArrondissementOf => true,
        _ => false,
    };

    private static int Width(string code) => code switch
    {
        Country or CountryCode => 3,
        { Length: 2 or 3 } => 2,
        { Length: 9 } => 1,
        _ => 0,
    };
}
