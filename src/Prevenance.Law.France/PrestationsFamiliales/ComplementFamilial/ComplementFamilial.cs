using Prevenance.Law.Figures;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales.ComplementFamilial;

/// <summary>Complément familial, for families with at least three children aged three or more and limited resources.</summary>
public static class ComplementFamilial
{
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/ComplementFamilial/complement_familial"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    [Label("Ressources pour le complément familial", "Resources for the family supplement")]
    [Article("CSS", "R522-2")]
    public static readonly Monthly<Famille, Number> RessourcesRetenues = Monthly.Amount<Famille>(
        "cf_base_ressources",
        (famille, mois) => Ressources.AvecLesEnfants(famille, mois, enfant => EnfantsDuComplement.ACharge[enfant, mois]));

    [Benefit]
    [Label("Complément familial, avant règles de cumul", "Family supplement, before rules on concurrent benefits")]
    [Article("CSS", "L522-1")]
    [Article("CSS", "L522-2")]
    [Article("CSS", "L522-3")]
    [Article("CSS", "D522-1")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("cf_montant", (famille, mois) =>
    {
        var outreMer = Eligibilite.OutreMer[famille, mois];
        var ressources = RessourcesRetenues[famille, mois];
        var plafond = PlafondDuComplement.Plafond[famille, mois];
        var simple = Bmaf[mois] * Taux(outreMer, mois, "cf_cm_dom.complement_familial_dom.taux_base_dom", "cf_cm.complement_familial.taux_cf_base");
        var majore = Bmaf[mois] * Taux(outreMer, mois, "cf_cm_dom.complement_familial_dom.taux_majore_dom", "cf_cm.complement_familial.taux_cf_majore");

        return When(!Eligibilite.Metropole[famille, mois] & !outreMer, 0)
            .When(ressources <= PlafondDuComplement.PlafondMajore[famille, mois], majore)
            .When(ressources <= plafond, simple)
            .Otherwise(Positive(simple - ((ressources - plafond) / 12)));
    });

    /// <summary>It is not paid beside the basic allowance for a young child, nor the allowances for stopping work to raise one.</summary>
    [Right]
    [Benefit]
    [Label("Complément familial", "Family supplement")]
    [Article("CSS", "L522-1")]
    [Article("CSS", "L532-1")]
    [Article("CSS", "L532-2")]
    public static readonly Monthly<Famille, Number> Cf = Monthly.Amount<Famille>("cf", (famille, mois) =>
    {
        var dejaAidee = (Paje.AllocationDeBase.Montant[famille, mois] > 0)
            | (PrestationsRecues.PajePrepare[famille, mois] > 0)
            | (PrestationsRecues.PajeClca[famille, mois] > 0);
        return !dejaAidee * Round(Montant[famille, mois], 2);
    });

    private static Number Taux(Flag outreMer, Month mois, string dOutreMer, string deMetropole) =>
        When(outreMer, Figures[dOutreMer][mois]).Otherwise(Figures[deMetropole][mois]);
}
