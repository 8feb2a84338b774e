using Prevenance.Law.Figures;

namespace Prevenance.Law.France.Autonomie;

/// <summary>Figures of the prestation de compensation, by the names that its rules give them.</summary>
internal static class PchFigures
{
    private static readonly FigureFile Chiffres = FrenchFigures.Book["Autonomie/Pch/pch"];

    public static readonly Figure AgeMaximum = Chiffres["age_maximum"];
    public static readonly Figure AgeAdulte = Chiffres["age_adulte"];
    public static readonly Figure DifficultesAbsolues = Chiffres["difficultes.absolues"];
    public static readonly Figure DifficultesGraves = Chiffres["difficultes.graves"];

    public static readonly Figure SalaireA = Chiffres["salaire.assistant_de_vie_a"];
    public static readonly Figure SalaireC = Chiffres["salaire.assistant_de_vie_c"];
    public static readonly Figure SalaireD = Chiffres["salaire.assistant_de_vie_d"];
    public static readonly Figure SalaireMinimumNet = Chiffres["salaire.minimum_net_emplois_familiaux"];

    public static readonly Figure PartEmploiDirect = Chiffres["taux.emploi_direct"];
    public static readonly Figure PartMandataire = Chiffres["taux.mandataire"];
    public static readonly Figure TarifPrestataire = Chiffres["tarif.prestataire"];
    public static readonly Figure PartAidant = Chiffres["taux.aidant_familial"];
    public static readonly Figure PartAidantSansEmploi = Chiffres["taux.aidant_familial_sans_emploi"];
    public static readonly Figure PlafondAidant = Chiffres["aidant_familial.plafond"];
    public static readonly Figure MajorationPlafondAidant = Chiffres["aidant_familial.majoration_plafond"];

    public static readonly TableFigure HeuresDuForfait = Chiffres.Table("forfait.heures");
    public static readonly Figure PartForfait = Chiffres["taux.forfait"];

    public static readonly Figure AgePetit = Chiffres["parentalite.age_petit"];
    public static readonly Figure AgeLimite = Chiffres["parentalite.age_limite"];
    public static readonly Figure MontantPetit = Chiffres["parentalite.montant_petit"];
    public static readonly Figure MontantGrand = Chiffres["parentalite.montant_grand"];
    public static readonly Figure MajorationParentSeul = Chiffres["parentalite.majoration_parent_seul"];

    public static readonly Figure PlafondRessources = Chiffres["prise_en_charge.plafond"];
    public static readonly Figure TauxPlein = Chiffres["prise_en_charge.taux_plein"];
    public static readonly Figure TauxReduit = Chiffres["prise_en_charge.taux_reduit"];
}
