namespace Prevenance.Law.France.Demographie;

/// <summary>Whether a person comes from a country whose nationals move and work freely in France.</summary>
public static class Nationalite
{
    // The European Economic Area.
    private static readonly string[] Etats =
    [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
        "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    ];

    [Label("Ressortissant de l’Espace économique européen", "National of the European Economic Area")]
    [Article("CESEDA", "L200-2")]
    public static readonly Monthly<Individu, Flag> EspaceEconomiqueEuropeen = Monthly.Flag<Individu>("ressortissant_eee", (individu, mois) =>
        Etats.Aggregate((Flag)false, (un, etat) => un | Personne.Nationalite[individu, mois].Is(etat)));

    internal static Flag Suisse(Subject<Individu> individu, Month mois) => Personne.Nationalite[individu, mois].Is("CH");

    internal static Flag Francaise(Subject<Individu> individu, Month mois) => Personne.Nationalite[individu, mois].Is("FR");
}
