using Prevenance.Law.Figures;

namespace Prevenance.Law.France.Autonomie;

/// <summary>Figures of the prestation de compensation, by the names that its rules give them.</summary>
internal static class PchFigures
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Autonomie/Pch/pch"];

    public static readonly Figure AgeMaximum = Figures["age_maximum"];
    public static readonly Figure AgeAdulte = Figures["age_adulte"];
    public static readonly Figure DifficultesAbsolues = Figures["difficultes.absolues"];
    public static readonly Figure DifficultesGraves = Figures["difficultes.graves"];

    public static readonly Figure SalaireA = Figures["salaire.assistant_de_vie_a"];
    public static readonly Figure SalaireC = Figures["salaire.assistant_de_vie_c"];
    public static readonly Figure SalaireD = Figures["salaire.assistant_de_vie_d"];
    public static readonly Figure SalaireMinimumNet = Figures["salaire.minimum_net_emplois_familiaux"];

    public static readonly Figure PartEmploiDirect = Figures["taux.emploi_direct"];
    public static readonly Figure PartMandataire = Figures["taux.mandataire"];
    public static readonly Figure TarifPrestataire = Figures["tarif.prestataire"];
    public static readonly Figure PartAidant = Figures["taux.aidant_familial"];
    public static readonly Figure PartAidantSansEmploi = Figures["taux.aidant_familial_sans_emploi"];
    public static readonly Figure PlafondAidant = Figures["aidant_familial.plafond"];
    public static readonly Figure MajorationPlafondAidant = Figures["aidant_familial.majoration_plafond"];

    public static readonly TableFigure HeuresDuForfait = Figures.Table("forfait.heures");
    public static readonly Figure PartForfait = Figures["taux.forfait"];

    public static readonly Figure AgePetit = Figures["parentalite.age_petit"];
    public static readonly Figure AgeLimite = Figures["parentalite.age_limite"];
    public static readonly Figure MontantPetit = Figures["parentalite.montant_petit"];
    public static readonly Figure MontantGrand = Figures["parentalite.montant_grand"];
    public static readonly Figure MajorationParentSeul = Figures["parentalite.majoration_parent_seul"];

    public static readonly Figure PlafondRessources = Figures["prise_en_charge.plafond"];
    public static readonly Figure TauxPlein = Figures["prise_en_charge.taux_plein"];
    public static readonly Figure TauxReduit = Figures["prise_en_charge.taux_reduit"];
}
