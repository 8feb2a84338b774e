using Prevenance.Law.Figures;

namespace Prevenance.Law.France.CouvertureSante;

/// <summary>Figures of the solidarity health cover, by the names that its rules give them.</summary>
internal static class CssFigures
{
    private static readonly FigureFile Figures = FrenchFigures.Book["CouvertureSante/css"];

    public static readonly Figure Plafond = Figures["cmu.plafond_base"];
    public static readonly Figure DeuxiemePersonne = Figures["cmu.coeff_p2"];
    public static readonly Figure TroisiemeEtQuatrieme = Figures["cmu.coeff_p3_p4"];
    public static readonly Figure CinquiemeEtSuivantes = Figures["cmu.coeff_p5_plus"];
    public static readonly Figure MajorationOutreMer = Figures["cmu.majoration_dom"];
    public static readonly Figure AvecParticipation = Figures["acs.majoration_plafond_acs"];
    public static readonly Figure Age = Figures["cmu.age_limite_pac"];
    public static readonly Figure AbattementSalaires = Figures["cmu.abattement_chomage"];

    public static readonly TableFigure LogementSansAide = Figures.Table("css.forfait_logement_sans_al");
    public static readonly TableFigure LogementAvecAide = Figures.Table("css.forfait_logement_avec_al");
    public static readonly TableFigure Participation = Figures.Table("css.montant.france");
    public static readonly TableFigure ParticipationAlsaceMoselle = Figures.Table("css.montant.alsace_moselle");

    public static readonly Figure AahNonComptee = Figures["css.abattements.aah"];
    public static readonly Figure AsiNonCompteeSeul = Figures["css.abattements.asi.personne_seule"];
    public static readonly Figure AsiNonCompteeCouple = Figures["css.abattements.asi.couple"];
    public static readonly Figure AspaNonCompteeSeul = Figures["css.abattements.aspa_asv.personne_seule"];
    public static readonly Figure AspaNonCompteeCouple = Figures["css.abattements.aspa_asv.couple"];

    // Before it, these allowances counted whole.
    private static readonly Month DebutDesAbattements = new(2021, 4);

    /// <summary>The part of an allowance that is not counted.</summary>
    public static Number NonCompte(Figure part, Month mois) => mois < DebutDesAbattements ? 0 : part[mois];
}
