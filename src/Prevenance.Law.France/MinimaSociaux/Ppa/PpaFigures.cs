using Prevenance.Law.Figures;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Figures of the prime d'activité, by the names that its rules give them.</summary>
internal static class PpaFigures
{
    private static readonly FigureFile Figures = FrenchFigures.Book["MinimaSociaux/Ppa/ppa"];

    public static readonly Figure MontantForfaitaire = Figures["pa_m.montant_de_base"];
    public static readonly Figure DeuxiemePersonne = Figures["pa_m.majoration_montant_maximal.couples_seul_avec_enfant"];
    public static readonly Figure PersonneSuivante = Figures["pa_m.majoration_montant_maximal.couple_1_enfant_2e_enfant"];
    public static readonly Figure TroisiemeEnfant = Figures["pa_m.majoration_montant_maximal.par_enfant_supplementaire"];
    public static readonly Figure FemmeEnceinteIsolee = Figures["pa_m.majoration_isolement.femmes_enceintes"];
    public static readonly Figure EnfantDuParentIsole = Figures["pa_m.majoration_isolement.par_enfant_charge"];

    public static readonly Figure PartDesRevenus = Figures["pa_m.majoration_ressources_revenus_activite"];
    public static readonly Figure DebutBonification = Figures["pa_m.bonification.seuil_bonification"];
    public static readonly Figure FinBonification = Figures["pa_m.bonification.seuil_max_bonification"];
    public static readonly Figure TauxBonification = Figures["pa_m.bonification.taux_bonification_max"];
    public static readonly Figure MontantMinimal = Figures["pa_m.montant_minimum_verse"];

    public static readonly Figure Logement1Personne = Figures["pa_fl.taux_forfait_logement.foyer_1_personne"];
    public static readonly Figure Logement2Personnes = Figures["pa_fl.taux_forfait_logement.foyer_2_personnes"];
    public static readonly Figure Logement3Personnes = Figures["pa_fl.taux_forfait_logement.foyer_3_personnes"];

    public static readonly Figure AgeMinimal = Figures["pa_cond.age_min"];
    public static readonly Figure SeuilAahActivite = Figures["pa_cond.seuil_aah_activite"];

    /// <summary>The month from which the bonus exists.</summary>
    public static readonly Month Creation = new(2016, 1);

    public static readonly Figure Smic = FrenchFigures.Book["Revenus/smic"]["smic_b_horaire"];

    /// <summary>The scale of a month of reference: that of January 2016 for the months before it, which the first bonuses were reckoned on.</summary>
    public static Month MoisDuBareme(Month mois) => mois < Creation ? Creation : mois;
}
