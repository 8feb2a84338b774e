using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Allocation de soutien familial: for a child whom one parent, or both, do not support.</summary>
public static class AllocationSoutienFamilial
{
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/allocation_soutien_familial"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];
    private static readonly Figure AgeLimite = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["def_pac.enfants.age_limite"];

    /// <summary>Who lives with each parent in turn is supported by both, unless said otherwise; of other children, nothing is known until it is said.</summary>
    [Label("L’autre parent contribue à l’entretien de l’enfant", "The other parent contributes to the child’s support")]
    [Article("CSS", "L523-1")]
    public static readonly Monthly<Individu, Flag> AutreParentContribue = Monthly.Flag<Individu>(
        "asf_autre_parent_contribue", (enfant, mois) => Enfance.GardeAlternee[enfant, mois]);

    /// <summary>A parent's right ends when they live with someone; that of who has taken in an orphan does not.</summary>
    [Label("Enfant pouvant ouvrir droit à l’allocation de soutien familial", "Child who may open the right to the family support allowance")]
    [Article("CSS", "L523-1"), Article("CSS", "L523-2")]
    public static readonly Monthly<Individu, Flag> EnfantEligible = Monthly.Flag<Individu>(
        "asf_elig_enfant",
        (enfant, mois) => Composition.EstEnfantDansFamille[enfant]
            & Ages.Entre(enfant, mois, 0, AgeLimite[mois])
            & !AutreParentContribue[enfant, mois]
            & (!Composition.EnCouple[enfant.In<Famille>(), mois] | Enfance.Orphelin[enfant, mois])
            & !EnfantACharge.AutonomieFinanciere[enfant, mois]);

    [Label("Parent isolé, ou orphelin recueilli, hors Mayotte", "Lone parent, or an orphan taken in, outside Mayotte")]
    [Article("CSS", "L523-2")]
    public static readonly Monthly<Famille, Flag> Eligible = Monthly.Flag<Famille>(
        "asf_elig",
        (famille, mois) => (!Composition.EnCouple[famille, mois] | famille.Members<Individu>(Famille.Enfant).Any(enfant => Enfance.Orphelin[enfant, mois]))
            & !Residence.Mayotte[Residence.De(famille), mois]);

    /// <summary>Maintenance received is taken off: the allowance then makes up the difference.</summary>
    [Benefit]
    [Label("Allocation de soutien familial, avant le minimum versé", "Family support allowance, before the least amount paid")]
    [Article("CSS", "L523-1"), Article("CSS", "D523-1")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("asf_montant", (famille, mois) =>
    {
        var entiere = famille.Members<Individu>(Famille.Enfant).Sum(enfant => EnfantEligible[enfant, mois] * ParEnfant(enfant, mois));
        var pensions = famille.Members<Individu>().Sum(membre => Familiaux.PensionsPercues[membre, mois]);
        return Positive(entiere - pensions);
    });

    [Benefit, Right]
    [Label("Allocation de soutien familial", "Family support allowance")]
    [Article("CSS", "L523-1"), Article("CSS", "D523-3")]
    public static readonly Monthly<Famille, Number> Asf = Monthly.Amount<Famille>("asf", (famille, mois) =>
    {
        var montant = Montant[famille, mois];
        return (Sejour.DUnAdulte[famille, mois] & Eligible[famille, mois] & (montant >= Figures["seuil"][mois])) * montant;
    });

    private static Number ParEnfant(Subject<Individu> enfant, Month mois) => Bmaf[mois]
        * When(Enfance.Orphelin[enfant, mois], Figures["montant_asf.orphelin_assimile_deux_parents"][mois])
            .Otherwise(Figures["montant_asf.orphelin_assimile_seul_parent"][mois]);
}
