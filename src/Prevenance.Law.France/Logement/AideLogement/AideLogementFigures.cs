using Prevenance.Law.Figures;

namespace Prevenance.Law.France.Logement;

/// <summary>Figures that several rules of housing aid read.</summary>
internal static class AideLogementFigures
{
    private static readonly FigureFile Aspa = FrenchFigures.Book["MinimaSociaux/Vieillesse/aspa"];

    // The multiple stands in the article itself, not in a decree that could date it.
    private const double PartDuPlafondAspa = 1.25;

    public static readonly FigureFile Locatif = FrenchFigures.Book["Logement/AideLogement/aide_logement_locatif"];

    public static readonly FigureFile Foyer = FrenchFigures.Book["Logement/AideLogement/aide_logement_foyer"];

    public static readonly FigureFile Ressources = FrenchFigures.Book["Logement/AideLogement/aide_logement_ressources"];

    public static readonly TablesParZone LoyerPlafond = TablesParZone.Dans(Locatif, "formule.l_plafonds_loyers.par_zone");

    public static readonly LignesFamiliales LignesLoyer = new("personnes_seules", "couples", ["un_enfant"], "majoration_par_enf_supp");

    /// <summary>What a relative may have in a year and still be a dependant (CCH R822-6 and R823-4).</summary>
    public static Number PlafondDUnProche(Month mois) =>
        (Aspa.Table("plafond_ressources")[(mois.Year - 2).December]["personnes_seules"] * PartDuPlafondAspa)
            .As("Ressources admises d’un proche à charge", "Income allowed for a dependent relative");
}
