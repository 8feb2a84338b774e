using Prevenance.Law.Figures;

namespace Prevenance.Law.France.CouvertureSante;

/// <summary>Figures of the solidarity health cover, by the names that its rules give them.</summary>
internal static class CssFigures
{
    private static readonly FigureFile Chiffres = FrenchFigures.Book["CouvertureSante/css"];

    public static readonly Figure Plafond = Chiffres["cmu.plafond_base"];
    public static readonly Figure DeuxiemePersonne = Chiffres["cmu.coeff_p2"];
    public static readonly Figure TroisiemeEtQuatrieme = Chiffres["cmu.coeff_p3_p4"];
    public static readonly Figure CinquiemeEtSuivantes = Chiffres["cmu.coeff_p5_plus"];
    public static readonly Figure MajorationOutreMer = Chiffres["cmu.majoration_dom"];
    public static readonly Figure AvecParticipation = Chiffres["acs.majoration_plafond_acs"];
    public static readonly Figure Age = Chiffres["cmu.age_limite_pac"];
    public static readonly Figure AbattementSalaires = Chiffres["cmu.abattement_chomage"];

    public static readonly TableFigure LogementSansAide = Chiffres.Table("css.forfait_logement_sans_al");
    public static readonly TableFigure LogementAvecAide = Chiffres.Table("css.forfait_logement_avec_al");
    public static readonly TableFigure Participation = Chiffres.Table("css.montant.france");
    public static readonly TableFigure ParticipationAlsaceMoselle = Chiffres.Table("css.montant.alsace_moselle");

    public static readonly Figure AahNonComptee = Chiffres["css.abattements.aah"];
    public static readonly Figure AsiNonCompteeSeul = Chiffres["css.abattements.asi.personne_seule"];
    public static readonly Figure AsiNonCompteeCouple = Chiffres["css.abattements.asi.couple"];
    public static readonly Figure AspaNonCompteeSeul = Chiffres["css.abattements.aspa_asv.personne_seule"];
    public static readonly Figure AspaNonCompteeCouple = Chiffres["css.abattements.aspa_asv.couple"];

    // Before it, these allowances counted whole.
    private static readonly Month DebutDesAbattements = new(2021, 4);

    /// <summary>The part of an allowance that is not counted.</summary>
    public static Number NonCompte(Figure part, Month mois) => mois < DebutDesAbattements ? 0 : part[mois];
}
