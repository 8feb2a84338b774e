using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Which families have family allowances: from the second child, or from the first one overseas.</summary>
public static class OuvertureAllocationsFamiliales
{
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/AllocationsFamiliales/allocations_familiales"];

    [Label("Assez d’enfants pour les allocations familiales (hors outre-mer)", "Enough children for family allowances (not overseas)")]
    [Article("CSS", "L521-1")]
    public static readonly Monthly<Famille, Flag> Eligible = Monthly.Flag<Famille>(
        "af_eligibilite_base",
        (famille, mois) => !Residence.Dom[Residence.De(famille), mois]
            & (EnfantACharge.Nombre[famille, mois] >= Figures["af_cm.nb_enfants_min_pour_allocation"][mois]));

    [Label("Un enfant à charge dans un département d’outre-mer, hors Mayotte", "One dependent child in an overseas département, Mayotte aside")]
    [Article("CSS", "L755-12")]
    public static readonly Monthly<Famille, Flag> EligibleOutreMer = Monthly.Flag<Famille>("af_eligibilite_dom", (famille, mois) =>
    {
        var menage = Residence.De(famille);
        return Residence.Dom[menage, mois] & !Residence.Mayotte[menage, mois] & (EnfantACharge.Nombre[famille, mois] >= 1);
    });

    /// <summary>What its allowance is does not go by income: the paragraphs of L521-1 that lower it speak of two children and more.</summary>
    [Label("Un seul enfant à charge dans un département d’outre-mer", "One dependent child only in an overseas département")]
    [Article("CSS", "L755-12")]
    public static readonly Monthly<Famille, Flag> EnfantSeulOutreMer = Monthly.Flag<Famille>("af_enfant_seul_dom", (famille, mois) =>
        EligibleOutreMer[famille, mois] & EnfantACharge.Nombre[famille, mois].Is(1));

    /// <summary>Each child in alternating residence counts for half in the mean of the children.</summary>
    [Label("Coefficient de résidence alternée", "Coefficient for alternating residence")]
    [Article("CSS", "R521-3")]
    public static readonly Monthly<Famille, Number> CoefficientAlternance = Monthly.Number<Famille>("af_coeff_garde_alternee", (famille, mois) =>
    {
        var enfants = EnfantACharge.Nombre[famille, mois];
        var alternes = famille.Members<Individu>().Count(enfant => EnfantACharge.ACharge[enfant, mois] & Enfance.GardeAlternee[enfant, mois]);
        return 1 - ((1 - Figures["af_cm.facteur_garde_alternee"][mois]) * alternes / Max(enfants, 1));
    });
}
