using Prevenance.Law.Figures;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Figures of the disabled adults' allowance, by the names that its rules give them.</summary>
internal static class InvaliditeFigures
{
    private static readonly FigureFile Figures = FrenchFigures.Book["MinimaSociaux/Invalidite/invalidite"];

    public static readonly Figure Montant = Figures["aah.montant"];
    public static readonly Figure MajorationParEnfant = Figures["aah.majoration_plafond.majoration_par_enfant_supplementaire"];
    public static readonly Figure MajorationDuCouple = Figures["aah.majoration_plafond.majoration_plafond_couple"];
    public static readonly Figure AbattementDuConjoint = Figures["aah.abattement_conjoint.abattement_proportionnel"];
    public static readonly Figure ForfaitDuConjoint = Figures["aah.abattement_conjoint.abattement_forfaitaire.base"];
    public static readonly Figure ForfaitParEnfant = Figures["aah.abattement_conjoint.abattement_forfaitaire.majoration_pac"];
    public static readonly Figure TauxIncapacite = Figures["aah.taux_capacite.taux_incapacite"];
    public static readonly Figure TauxAvecRestriction = Figures["aah.taux_capacite.taux_incapacite_rsdae"];
    public static readonly Figure AgeMinimal = Figures["aah.age_minimal"];
    public static readonly Figure AgeHorsCharge = Figures["aah.age_fin_educ"];
    public static readonly Figure AgeLegal = Figures["aah.age_legal_retraite"];
    public static readonly Figure PartDuSmic = Figures["aah.travail_ordinaire.tranche_smic"];
    public static readonly Figure AbattementBas = Figures["aah.travail_ordinaire.abattement_30"];
    public static readonly Figure AbattementHaut = Figures["aah.travail_ordinaire.abattement_sup"];
    public static readonly Figure AbattementCessation = Figures["aah.abattement_cessation_activite"];
    public static readonly Figure AbattementPensions = Figures["aah.abattement_pensions"];
    public static readonly Figure PartGardee = Figures["aah.pourcentage_aah.prison_hospitalisation"];
    public static readonly Figure CapaciteDeTravail = Figures["aah.taux_capacite.taux_capacite_travail"];
    public static readonly Figure GarantieDeRessources = Figures["caah.garantie_ressources"];
    public static readonly Figure VieAutonome = Figures["caah.majoration_vie_autonome"];
}
