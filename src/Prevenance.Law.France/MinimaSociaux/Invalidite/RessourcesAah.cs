using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>What a disabled person has, as the AAH counts it.</summary>
public static class RessourcesAah
{
    private const double HeuresDuMois = 151.67;

    private static readonly Figure Smic = FrenchFigures.Book["Revenus/smic"]["smic_b_horaire"];

    /// <summary>The last quarter for who works; the year before last for who does not.</summary>
    [Label("Ressources retenues par l’AAH", "Means counted by AAH")]
    [Article("CSS", "R821-4"), Article("CSS", "R821-4-1"), Article("CSS", "D821-9")]
    public static readonly Monthly<Individu, Number> Base = Monthly.Amount<Individu>("aah_base_ressources_deconjugalisee", (individu, mois) =>
        When(EnActivite(individu, mois), DuTrimestre(individu, mois)).Otherwise(DeLAvantDerniereAnnee(individu, mois)) / 12);

    /// <summary>Net of the allowance of income tax, then four fifths.</summary>
    [Label("Pensions de l’avant-dernière année retenues par l’AAH", "Pensions of the year before last counted by AAH")]
    [Article("CSS", "R821-4"), Article("CSS", "R532-3")]
    public static readonly Monthly<Individu, Number> PensionsDeLAnnee = Monthly.Amount<Individu>("aah_pensions_retenues", (individu, mois) =>
        PensionsRetenues(TraitementsEtPensions.Pensions[individu, mois.Year - 2], mois));

    /// <summary>Of pensions over a year; those of the quarter bear the allowance of income tax in proportion.</summary>
    internal static Number PensionsRetenues(Number pensions, Month mois) =>
        TraitementsEtPensions.ApresAbattement(pensions, mois.Year - 2) * (1 - InvaliditeFigures.AbattementPensions[mois]);

    internal static Flag EnActivite(Subject<Individu> individu, Month mois) =>
        (Max(Travail.SalaireImposable[individu, mois], Travail.SalaireNet[individu, mois]) > 0) | (Travail.IndependantImposable[individu, mois.Year - 1] > 0);

    private static Number DuTrimestre(Subject<Individu> individu, Month mois) => Positive(
        ApresAbattements(TrimestreAah.Activite[individu, mois], individu, mois) + TrimestreAah.Autres[individu, mois]);

    private static Number DeLAvantDerniereAnnee(Subject<Individu> individu, Month mois) =>
        ApresAbattements(ActiviteDeLAnnee(individu, mois), individu, mois) + PensionsDeLAnnee[individu, mois];

    internal static Number ActiviteDeLAnnee(Subject<Individu> individu, Month mois) =>
        TraitementsEtPensions.Salaires[individu, mois.Year - 2]
        + (mois.Year - 2).Months.Sum(m => Travail.HeuresSupplementaires[individu, m])
        + Travail.IndependantImposable[individu, mois.Year - 2];

    /// <summary>A large part of small earnings is left out, less of what exceeds a share of the minimum wage, more once work has stopped.</summary>
    private static Number ApresAbattements(Number activite, Subject<Individu> individu, Month mois)
    {
        var limite = InvaliditeFigures.PartDuSmic[mois] * 12 * Smic[mois] * HeuresDuMois;
        var bas = Min(activite, limite);
        var retenu = ((1 - InvaliditeFigures.AbattementBas[mois]) * bas) + ((1 - InvaliditeFigures.AbattementHaut[mois]) * (activite - bas));
        return retenu * (1 - (InvaliditeFigures.AbattementCessation[mois] * ACesseLeTravail(individu, mois)));
    }

    private static Flag ACesseLeTravail(Subject<Individu> individu, Month mois)
    {
        var hier = mois - 1;
        var remplace = Remplacement.ChomageNet[individu, hier]
            + Remplacement.RetraiteNette[individu, hier]
            + Remplacement.RenteAccidentTravail[individu, hier]
            + Remplacement.PensionInvalidite[individu, hier] > 0;
        return remplace | !(EnActivite(individu, mois) | Personne.Etudiant[individu, mois]);
    }
}
