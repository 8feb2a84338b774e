using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Allocation forfaitaire versée en cas de décès d’un enfant: paid once, without a claim, to those who were raising the child.</summary>
/// <remarks>It is not paid beside a death capital of social security: the family then chooses.</remarks>
public static class DecesEnfant
{
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/deces_enfant"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    [Within(0, 30)]
    [Label("Enfants de moins de vingt-cinq ans décédés ce mois (ou à partir de la vingtième semaine de grossesse)", "Children under twenty-five who died this month (or from the twentieth week of pregnancy)")]
    public static readonly Monthly<Famille, Number> Enfants = Monthly.Number<Famille>("enfants_decedes");

    /// <summary>The child counts for the ceiling, which is the second one of the family allowances.</summary>
    [Benefit, Right]
    [Label("Allocation versée en cas de décès d’un enfant", "Allowance for the death of a child")]
    [Article("CSS", "L545-1"), Article("CSS", "D545-3"), Article("CSS", "D545-4")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("allocation_deces_enfant", (famille, mois) =>
    {
        var decedes = Enfants[famille, mois];
        var plafond = Modulation.SecondPlafond(mois, EnfantACharge.Nombre[famille, mois] + decedes);
        var taux = When(Ressources.DeLaFamille[famille, mois] <= plafond, Figures["taux_sous_plafond"][mois])
            .Otherwise(Figures["taux_au_dessus_du_plafond"][mois]);
        return decedes * (Bmaf[mois] * taux);
    });
}
