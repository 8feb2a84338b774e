using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>The children that the family supplement counts, up to a later age than other family benefits.</summary>
public static class EnfantsDuComplement
{
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/ComplementFamilial/complement_familial"];

    [Label("Enfant à charge pour le complément familial", "Dependent child for the family supplement")]
    [Article("CSS", "R522-1")]
    public static readonly Monthly<Individu, Flag> ACharge = Monthly.Flag<Individu>(
        "cf_enfant_a_charge",
        (enfant, mois) => Composition.EstEnfantDansFamille[enfant]
            & Ages.Entre(enfant, mois, 0, Figures["cf_cm.age_max"][mois])
            & !Enfance.OuvreAilleurs[enfant, mois]
            & !EnfantACharge.AutonomieFinanciere[enfant, mois]);

    [Label("Enfant de trois ans et plus pour le complément familial", "Child aged three or more for the family supplement")]
    [Article("CSS", "R522-1")]
    public static readonly Monthly<Individu, Flag> OuvreDroit = Monthly.Flag<Individu>(
        "cf_enfant_eligible",
        (enfant, mois) => ACharge[enfant, mois]
            & EnfantACharge.VaALEcole(enfant, mois)
            & Ages.Entre(enfant, mois, Figures["cf_cm.age_min"][mois], Figures["cf_cm.age_max"][mois]));

    [Label("Enfant de trois à cinq ans, outre-mer", "Child from three to five, overseas")]
    [Article("CSS", "L755-16")]
    public static readonly Monthly<Individu, Flag> OuvreDroitOutreMer = Monthly.Flag<Individu>(
        "cf_dom_enfant_eligible",
        (enfant, mois) => ACharge[enfant, mois]
            & Enfance.RemplitObligationScolaire[enfant, mois]
            & Ages.Entre(enfant, mois, Figures["cf_cm_dom.age_minimal_dom"][mois], Figures["cf_cm_dom.age_maximal_dom"][mois]));

    [Label("Enfant de moins de trois ans, outre-mer", "Child under three, overseas")]
    [Article("CSS", "L755-16")]
    public static readonly Monthly<Individu, Flag> TropJeuneOutreMer = Monthly.Flag<Individu>(
        "cf_dom_enfant_trop_jeune",
        (enfant, mois) => ACharge[enfant, mois]
            & !Ages.Entre(enfant, mois, Figures["cf_cm_dom.age_minimal_dom"][mois], Figures["cf_cm.age_max"][mois]));
}
