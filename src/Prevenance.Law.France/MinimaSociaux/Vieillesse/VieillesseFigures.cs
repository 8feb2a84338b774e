using Prevenance.Law.Figures;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Figures of the allowances for old age and invalidity, by the names that their rules give them.</summary>
internal static class VieillesseFigures
{
    private static readonly FigureFile Aspa = FrenchFigures.Book["MinimaSociaux/Vieillesse/aspa"];
    private static readonly FigureFile Invalidite = FrenchFigures.Book["MinimaSociaux/Invalidite/invalidite"];

    public static readonly Figure Age = Aspa["age_min"];
    public static readonly Figure AgeInaptitude = Aspa["age_inaptitude"];
    public static readonly Figure TauxIncapacite = Aspa["taux_incapacite_aspa_anticipe"];
    public static readonly Figure DureeDuTitre = Aspa["duree_min_titre_sejour"];
    public static readonly TableFigure Montant = Aspa.Table("montant_maximum_annuel");
    public static readonly TableFigure Plafond = Aspa.Table("plafond_ressources");
    public static readonly TableFigure AbattementSalaires = Aspa.Table("abattement_forfaitaire");

    public static readonly Figure PlafondAsiSeul = Invalidite["asi.plafond_ressource_seul"];
    public static readonly Figure MontantAsiSeul = Invalidite["asi.montant_seul"];
    public static readonly Figure MontantAsiCouple = Invalidite["asi.montant_couple"];
    public static readonly Figure PlafondAsiCouple = Invalidite["asi.plafond_ressource_couple"];
    public static readonly Figure PensionMinimale = Invalidite["pensions_invalidite.montant_minimum"];
}
