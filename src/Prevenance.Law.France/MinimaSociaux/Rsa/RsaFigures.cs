using Prevenance.Law.Figures;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Figures of the RSA, by the names that its rules give them.</summary>
internal static class RsaFigures
{
    private static readonly FigureFile Figures = FrenchFigures.Book["MinimaSociaux/Rsa/rsa"];

    public static readonly Figure MontantForfaitaire = Figures["rsa_m.montant_de_base_du_rsa"];
    public static readonly Figure PartDesRevenus = Figures["rsa_maj.majoration_ressources_revenus_activite"];
    public static readonly Figure MontantMinimal = Figures["rsa_maj.montant_minimum_verse"];

    public static readonly Figure DeuxiemePersonne = Figures["rsa_maj.maj_montant_max.couples_celibataire_avec_enfant"];
    public static readonly Figure PersonneSuivante = Figures["rsa_maj.maj_montant_max.couple_1_enfant_ou_2e_enfant"];
    public static readonly Figure TroisiemeEnfant = Figures["rsa_maj.maj_montant_max.par_enfant_supplementaire"];

    public static readonly Figure FemmeEnceinteIsolee = Figures["rsa_maj.majoration_isolement_en_base_rsa.femmes_enceintes"];
    public static readonly Figure EnfantDuParentIsole = Figures["rsa_maj.majoration_isolement_en_base_rsa.par_enfant_a_charge"];
    public static readonly Figure AgeDuPlusJeune = Figures["rsa_cond.majoration_isolement.age_limite_enfant"];

    public static readonly Figure Age = Figures["rsa_cond.age_pac"];
    public static readonly Figure AgeMinimalJeune = Figures["rsa_cond.age_min_rsa_jeune"];
    public static readonly Figure AgeMaximalJeune = Figures["rsa_cond.age_max_rsa_jeune"];
    public static readonly Figure ResidenceEuropeen = Figures["rsa_cond.duree_min_titre_sejour.eee"];
    public static readonly Figure ResidenceAutre = Figures["rsa_cond.duree_min_titre_sejour.non_eee"];

    public static readonly Figure Logement1Personne = Figures["rsa_fl.forfait_logement.taux_1_personne"];
    public static readonly Figure Logement2Personnes = Figures["rsa_fl.forfait_logement.taux_2_personnes"];
    public static readonly Figure Logement3Personnes = Figures["rsa_fl.forfait_logement.taux_3_personnes_ou_plus"];

    public static readonly Figure ForfaitSoutienFamilial = Figures["rsa_maj.forfait_asf.taux2"];
    public static readonly Figure ForfaitSoutienFamilialOrphelin = Figures["rsa_maj.forfait_asf.taux1"];
    public static readonly Figure RevenuDeLEpargne = Figures["rsa_cond.patrimoine.taux_interet_forfaitaire_epargne_non_imposable"];
    public static readonly Figure RevenuDuBati = Figures["rsa_cond.patrimoine.abattement_valeur_locative_immo_non_loue"];
    public static readonly Figure RevenuDuTerrain = Figures["rsa_cond.patrimoine.abattement_valeur_locative_terrains_non_loues"];
}
