using Prevenance.Law.Figures;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Figures of the disabled adults' allowance, by the names that its rules give them.</summary>
internal static class InvaliditeFigures
{
    private static readonly FigureFile Chiffres = FrenchFigures.Book["MinimaSociaux/Invalidite/invalidite"];

    public static readonly Figure Montant = Chiffres["aah.montant"];
    public static readonly Figure MajorationParEnfant = Chiffres["aah.majoration_plafond.majoration_par_enfant_supplementaire"];
    public static readonly Figure MajorationDuCouple = Chiffres["aah.majoration_plafond.majoration_plafond_couple"];
    public static readonly Figure AbattementDuConjoint = Chiffres["aah.abattement_conjoint.abattement_proportionnel"];
    public static readonly Figure ForfaitDuConjoint = Chiffres["aah.abattement_conjoint.abattement_forfaitaire.base"];
    public static readonly Figure ForfaitParEnfant = Chiffres["aah.abattement_conjoint.abattement_forfaitaire.majoration_pac"];
    public static readonly Figure TauxIncapacite = Chiffres["aah.taux_capacite.taux_incapacite"];
    public static readonly Figure TauxAvecRestriction = Chiffres["aah.taux_capacite.taux_incapacite_rsdae"];
    public static readonly Figure AgeMinimal = Chiffres["aah.age_minimal"];
    public static readonly Figure AgeHorsCharge = Chiffres["aah.age_fin_educ"];
    public static readonly Figure AgeLegal = Chiffres["aah.age_legal_retraite"];
    public static readonly Figure PartDuSmic = Chiffres["aah.travail_ordinaire.tranche_smic"];
    public static readonly Figure AbattementBas = Chiffres["aah.travail_ordinaire.abattement_30"];
    public static readonly Figure AbattementHaut = Chiffres["aah.travail_ordinaire.abattement_sup"];
    public static readonly Figure AbattementCessation = Chiffres["aah.abattement_cessation_activite"];
    public static readonly Figure AbattementPensions = Chiffres["aah.abattement_pensions"];
    public static readonly Figure PartGardee = Chiffres["aah.pourcentage_aah.prison_hospitalisation"];
    public static readonly Figure CapaciteDeTravail = Chiffres["aah.taux_capacite.taux_capacite_travail"];
    public static readonly Figure GarantieDeRessources = Chiffres["caah.garantie_ressources"];
    public static readonly Figure VieAutonome = Chiffres["caah.majoration_vie_autonome"];
}
