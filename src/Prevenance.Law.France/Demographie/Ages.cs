namespace Prevenance.Law.France.Demographie;

/// <summary>How old a person is, and when an age is reached within a month.</summary>
public static class Ages
{
    private const double MajoriteAns = 18;

    // A birth date that nobody gave stands on this day: no birthday is read from it.
    private static readonly DateOnly NaissanceInconnue = new(1970, 1, 1);

    [Within(-1, 130)]
    [Label("Âge, en années, au premier jour du mois", "Age in years on the first day of the month")]
    public static readonly Monthly<Individu, Number> Age = Monthly.Number<Individu>(
        "age", (individu, mois) => Personne.DateNaissance[individu].CompletedYears(mois.FirstDay));

    [Within(-12, 1560)]
    [Label("Âge, en mois, au premier jour du mois", "Age in months on the first day of the month")]
    public static readonly Monthly<Individu, Number> AgeEnMois = Monthly.Number<Individu>(
        "age_en_mois", (individu, mois) => Personne.DateNaissance[individu].CompletedMonths(mois.FirstDay));

    [Label("Majeur", "Of age")]
    [Article("C. civ.", "414")]
    public static readonly Monthly<Individu, Flag> Majeur = Monthly.Flag<Individu>(
        "majeur", (individu, mois) => (Age[individu, mois] >= MajoriteAns) | Enfance.MineurEmancipe[individu, mois]);

    [Label("Âge à la veille du mois", "Age on the eve of the month")]
    [Article("CSS", "R552-2")]
    public static readonly Monthly<Individu, Number> ALaVeille = Monthly.Number<Individu>(
        "age_veille_du_mois",
        (individu, mois) => Age[individu, mois] - (AnniversaireEntre(individu, mois.FirstDay.AddDays(-1), mois.FirstDay) * (Number)1));

    [Label("Âge au dernier jour du mois", "Age on the last day of the month")]
    [Article("CSS", "R552-3")]
    public static readonly Monthly<Individu, Number> EnFinDeMois = Monthly.Number<Individu>(
        "age_fin_de_mois",
        (individu, mois) => Age[individu, mois] + (AnniversaireEntre(individu, mois.FirstDay, mois.LastDay) * (Number)1));

    /// <summary>
    /// Whether a child is between two ages for a monthly family benefit: the right opens the month after the first age
    /// is reached, and ends with the month in which the second one is.
    /// </summary>
    /// <remarks>CSS R552-2 and R552-3. Birthdays are added to the age, so that an age that was given stays the one that counts.</remarks>
    public static Flag Entre(Subject<Individu> enfant, Month mois, Number debut, Number fin) =>
        (ALaVeille[enfant, mois] >= debut) & (EnFinDeMois[enfant, mois] < fin);

    /// <summary>Whether a birthday falls after the first day given and no later than the second.</summary>
    private static Flag AnniversaireEntre(Subject<Individu> individu, DateOnly veille, DateOnly fin)
    {
        var naissance = Personne.DateNaissance[individu];
        return !naissance.Is(NaissanceInconnue) & (naissance.CompletedYears(fin) > naissance.CompletedYears(veille));
    }
}
