namespace Prevenance.Law.France.Revenus;

/// <summary>Daily allowances, told apart as earnings or as replacement income by how long the person has been off work.</summary>
public static class IndemnitesJournalieres
{
    private const int MoisAssimilesAuTravail = 3;

    [Essential]
    [Unbounded("a day far off stands for none")]
    [Label("Date de l’arrêt de travail", "First day off work")]
    public static readonly Permanent<Individu, Date> DateArret =
        Permanent.Date<Individu>("date_arret_de_travail", @default: DateOnly.MinValue);

    [Label("Indemnités journalières", "Daily allowances")]
    public static readonly Monthly<Individu, Number> Total = Monthly.Amount<Individu>("indemnites_journalieres", (individu, mois) =>
        DeParentalite(individu, mois) + DeMaladie(individu, mois));

    /// <summary>Half of what is paid after an accident at work or for an occupational disease is free of tax.</summary>
    [Label("Indemnités journalières imposables", "Taxable daily allowances")]
    [Article("CGI", "80 quinquies"), Article("CGI", "81")]
    public static readonly Monthly<Individu, Number> Imposables = Monthly.Amount<Individu>("indemnites_journalieres_imposables", (individu, mois) =>
        Total[individu, mois] - ((Remplacement.IndemnitesAccidentTravail[individu, mois] + Remplacement.IndemnitesMaladieProfessionnelle[individu, mois]) / 2));

    /// <summary>Allowances for a birth or an adoption always; for sickness or accident, the first three months only.</summary>
    [Label("Indemnités journalières comptées comme un revenu professionnel", "Daily allowances counted as earnings")]
    [Article("CASF", "R262-12"), Article("CSS", "R844-1")]
    public static readonly Monthly<Individu, Number> CommeActivite =
        Monthly.Amount<Individu>("rsa_indemnites_journalieres_activite", (individu, mois) =>
            DeParentalite(individu, mois) + (DeMaladie(individu, mois) * ArretRecent(individu, mois)));

    [Label("Indemnités journalières comptées comme un revenu de remplacement", "Daily allowances counted as replacement income")]
    [Article("CASF", "R262-12")]
    public static readonly Monthly<Individu, Number> HorsActivite =
        Monthly.Amount<Individu>("rsa_indemnites_journalieres_hors_activite", (individu, mois) =>
            Total[individu, mois] - CommeActivite[individu, mois]);

    private static Number DeParentalite(Subject<Individu> individu, Month mois) =>
        Remplacement.IndemnitesMaternite[individu, mois]
        + Remplacement.IndemnitesPaternite[individu, mois]
        + Remplacement.IndemnitesAdoption[individu, mois];

    private static Number DeMaladie(Subject<Individu> individu, Month mois) =>
        Remplacement.IndemnitesMaladie[individu, mois]
        + Remplacement.IndemnitesAccidentTravail[individu, mois]
        + Remplacement.IndemnitesMaladieProfessionnelle[individu, mois];

    /// <summary>Known from its date; without one, it is recent when nothing was paid three months before.</summary>
    private static Flag ArretRecent(Subject<Individu> individu, Month mois)
    {
        var ilYATroisMois = mois - MoisAssimilesAuTravail;
        var date = DateArret.Given(individu, DateOnly.MinValue);
        var sansDate = date.Is(DateOnly.MinValue);
        return (date > ilYATroisMois.FirstDay)
            | (sansDate & DeMaladie(individu, ilYATroisMois).Is(0))
            | (Travail.SalaireNet[individu, mois] > 0);
    }
}
