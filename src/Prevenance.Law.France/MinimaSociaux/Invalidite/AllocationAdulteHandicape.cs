using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.PrestationsFamiliales;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Allocation aux adultes handicapés: an income for who cannot earn one because of a disability.</summary>
/// <remarks>Work in a sheltered workshop is not part of this law yet.</remarks>
public static class AllocationAdulteHandicape
{
    /// <summary>Below four fifths it ends at the age at which a pension for anyone unfit begins.</summary>
    [Label("Peut recevoir l’AAH", "May receive AAH")]
    [Article("CSS", "L821-1"), Article("CSS", "L821-2"), Article("CSS", "D821-1")]
    public static readonly Monthly<Individu, Flag> Conditions = Monthly.Flag<Individu>("aah_eligible", (individu, mois) =>
    {
        var age = Ages.Age[individu, mois];
        var taux = Sante.TauxIncapacite[individu, mois];
        var restriction = (taux >= InvaliditeFigures.TauxAvecRestriction[mois])
            & Sante.RestrictionAccesEmploi[individu, mois]
            & (age < VieillesseFigures.AgeInaptitude[mois]);
        var enAge = (age >= InvaliditeFigures.AgeMinimal[mois])
            | ((age >= InvaliditeFigures.AgeHorsCharge[mois]) & !EnfantACharge.ACharge[individu, mois]);
        return Sejour.DeLaPersonne[individu, mois] & enAge & (restriction | (taux >= InvaliditeFigures.TauxIncapacite[mois]));
    });

    [Label("AAH avant l’ASI et l’ASPA", "AAH before ASI and ASPA")]
    [Article("CSS", "L821-1"), Article("CSS", "D821-2"), Article("CSS", "L821-3")]
    public static readonly Monthly<Individu, Number> AvantAutresMinima = Monthly.Amount<Individu>("aah_avant_autres_minima", (individu, mois) =>
        WhereEver(Conditions[individu, mois], () => Complete(individu, mois, EnsembleDesMinima.Pensions[individu, mois]), 0));

    /// <summary>What is missing to the ceiling, no more than the full amount less what comes before the AAH.</summary>
    [Benefit]
    [Label("Allocation aux adultes handicapés, sans complément", "Disabled adults' allowance without supplement")]
    [Article("CSS", "L821-1"), Article("CSS", "D821-2"), Article("CSS", "L821-3")]
    public static readonly Monthly<Individu, Number> Base = Monthly.Amount<Individu>("aah_base", (individu, mois) =>
        WhereEver(Conditions[individu, mois], () => Complete(individu, mois, EnsembleDesMinima.AvantLAah[individu, mois]), 0));

    [Benefit, Right]
    [Label("Allocation aux adultes handicapés", "Disabled adults' allowance (AAH)")]
    [Article("CSS", "L821-1")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("aah", (individu, mois) =>
        Base[individu, mois] * When(SejourLong.Reduit[individu, mois], InvaliditeFigures.PartGardee[mois]).Otherwise(1));

    private static Number Complete(Subject<Individu> individu, Month mois, Number prioritaires)
    {
        var montant = InvaliditeFigures.Montant[mois];
        return Min(Min(montant, Positive(SousLePlafond(individu, mois))), Positive(montant - prioritaires));
    }

    private static Number SousLePlafond(Subject<Individu> individu, Month mois)
    {
        if (mois < RessourcesAahDuCouple.Deconjugalisation)
            return RessourcesAahDuCouple.Plafond[individu, mois] - RessourcesAahDuCouple.Base[individu, mois];
        var enfants = EnfantACharge.Nombre[individu.In<Famille>(), mois];
        return (InvaliditeFigures.Montant[mois] * (1 + (InvaliditeFigures.MajorationParEnfant[mois] * enfants))) - RessourcesAah.Base[individu, mois];
    }
}
