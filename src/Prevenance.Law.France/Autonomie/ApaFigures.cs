using Prevenance.Law.Figures;

namespace Prevenance.Law.France.Autonomie;

/// <summary>Figures of the APA, by the names that its rules give them.</summary>
internal static class ApaFigures
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Autonomie/apa"];

    public static readonly Figure MajorationTiercePersonne = Figures["mtp"];
    public static readonly Figure Smic = FrenchFigures.Book["Revenus/smic"]["smic_b_horaire"];
    public static readonly Figure Age = Figures["apa_domicile.condition_age"];

    public static readonly TableFigure PlafondDuPlan = Figures.Table("apa_domicile.plafond_apa_domicile_en_part_mtp");
    public static readonly Figure SansParticipation = Figures["apa_domicile.seuil_revenu_en_part_mtp.seuil_inferieur"];
    public static readonly Figure PleineParticipation = Figures["apa_domicile.seuil_revenu_en_part_mtp.seuil_superieur"];
    public static readonly Figure ParticipationMaximale = Figures["apa_domicile.taux_de_participation.maximum"];
    public static readonly Figure PremiereTranche = Figures["apa_domicile.participation_en_part_mtp.fraction_premier_seuil"];
    public static readonly Figure DeuxiemeTranche = Figures["apa_domicile.participation_en_part_mtp.fraction_second_seuil"];
    public static readonly Figure ReductionDeuxiemeTranche = Figures["apa_domicile.reduction.deuxieme_tranche"];
    public static readonly Figure ReductionTroisiemeTranche = Figures["apa_domicile.reduction.troisieme_tranche"];
    public static readonly Figure DiviseurDuCouple = Figures["apa_domicile.division_ressources_menage_couples"];
    public static readonly Figure MinimumVerse = Figures["apa_domicile.seuil_versement_en_part_smic_brut_horaire"];

    public static readonly Figure EtablissementMinimum = Figures["apa_institution.seuil_inferieur"];
    public static readonly Figure EtablissementMaximum = Figures["apa_institution.seuil_superieur"];
    public static readonly Figure EtablissementPart = Figures["apa_institution.part_du_tarif"];
    public static readonly Figure EtablissementCouple = Figures["apa_institution.division_ressources_menage_couples"];
    public static readonly Figure ResteAVivre = Figures["apa_institution.taux_reste_a_vivre"];
    public static readonly Figure EtablissementMinimumVerse = Figures["apa_institution.seuil_versement_en_part_smic_brut_horaire"];
}
