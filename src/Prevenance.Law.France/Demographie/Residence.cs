namespace Prevenance.Law.France.Demographie;

/// <summary>Where a household lives, as far as rights differ from one part of the country to another.</summary>
public static class Residence
{
    private static readonly string[] DepartementsDIleDeFrance = ["75", "77", "78", "91", "92", "93", "94", "95"];

    [WithinCodes("(0[1-9]|[1-8][0-9]|9[0-5]|2[AB])[0-9]{3}|9[78][0-9]{3}", "un code Insee de commune, comme 69266", "an Insee code of a commune, such as 69266")]
    [Essential]
    [Label("Commune (code Insee)", "Commune (Insee code)")]
    public static readonly Monthly<Menage, Code> Depcom = Monthly.Code<Menage>("depcom");

    [Label("Habite en Guadeloupe", "Lives in Guadeloupe")]
    public static readonly Monthly<Menage, Flag> Guadeloupe = Departement("residence_guadeloupe", "971");

    [Label("Habite en Martinique", "Lives in Martinique")]
    public static readonly Monthly<Menage, Flag> Martinique = Departement("residence_martinique", "972");

    [Label("Habite en Guyane", "Lives in French Guiana")]
    public static readonly Monthly<Menage, Flag> Guyane = Departement("residence_guyane", "973");

    [Label("Habite à La Réunion", "Lives in Réunion")]
    public static readonly Monthly<Menage, Flag> Reunion = Departement("residence_reunion", "974");

    [Label("Habite à Mayotte", "Lives in Mayotte")]
    public static readonly Monthly<Menage, Flag> Mayotte = Departement("residence_mayotte", "976");

    [Label("Habite à Saint-Martin", "Lives in Saint-Martin")]
    public static readonly Monthly<Menage, Flag> SaintMartin = Departement("residence_saint_martin", "978");

    [Label("Habite dans un département d’outre-mer", "Lives in an overseas département")]
    [Article("CSS", "L751-1")]
    public static readonly Monthly<Menage, Flag> Dom = Monthly.Flag<Menage>(
        "residence_dom",
        (menage, mois) => Guadeloupe[menage, mois] | Martinique[menage, mois] | Guyane[menage, mois] | Reunion[menage, mois] | Mayotte[menage, mois]);

    [Label("Habite outre-mer", "Lives overseas")]
    [Article("Constitution", "72-3")]
    public static readonly Monthly<Menage, Flag> OutreMer = Monthly.Flag<Menage>(
        "residence_outre_mer", (menage, mois) => Depcom[menage, mois].StartsWith("97") | Depcom[menage, mois].StartsWith("98"));

    [Label("Habite là où vaut le barème outre-mer des aides au logement", "Lives where the overseas scale of housing aid holds")]
    [Article("Arrêté du 27 septembre 2019", "46")]
    public static readonly Monthly<Menage, Flag> BaremeOutreMer = Monthly.Flag<Menage>(
        "residence_aides_logement_outre_mer",
        (menage, mois) => Dom[menage, mois] | SaintMartin[menage, mois] | Depcom[menage, mois].StartsWith("977"));

    [Label("Habite en Île-de-France", "Lives in Île-de-France")]
    public static readonly Monthly<Menage, Flag> IleDeFrance = Monthly.Flag<Menage>("residence_ile_de_france", (menage, mois) =>
        DepartementsDIleDeFrance.Select(departement => Depcom[menage, mois].StartsWith(departement)).Aggregate((a, b) => a | b));

    /// <summary>The household where the claimant of a family lives.</summary>
    public static Subject<Menage> De(Subject<Famille> famille) => famille.Member<Individu>(Famille.Demandeur).In<Menage>();

    private static Monthly<Menage, Flag> Departement(string nom, string prefixe) =>
        Monthly.Flag<Menage>(nom, (menage, mois) => Depcom[menage, mois].StartsWith(prefixe));
}
