using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Complément familial, for families with at least three children aged three or more and limited resources.</summary>
public static class ComplementFamilial
{
    // Where the higher rate begins (CSS D522-2).
    private static readonly Month Majoration = new(2014, 4);

    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/ComplementFamilial/complement_familial"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    [Label("Ressources pour le complément familial", "Resources for the family supplement")]
    [Article("CSS", "R522-2")]
    public static readonly Monthly<Famille, Number> RessourcesRetenues = Monthly.Amount<Famille>(
        "cf_base_ressources",
        (famille, mois) => Ressources.AvecLesEnfants(famille, mois, enfant => EnfantsDuComplement.ACharge[enfant, mois]));

    /// <summary>Just above the ceiling, the supplement is what the excess leaves of it.</summary>
    [Label("Complément familial au taux simple, avant règles de cumul", "Family supplement at the lower rate, before rules on concurrent benefits")]
    [Article("CSS", "L522-1"), Article("CSS", "L522-2"), Article("CSS", "D522-1")]
    public static readonly Monthly<Famille, Number> NonMajore = Monthly.Amount<Famille>("cf_non_majore_avant_cumul", (famille, mois) =>
    {
        var excedent = Positive(RessourcesRetenues[famille, mois] - PlafondDuComplement.Plafond[famille, mois]);
        return Ouvert(famille, mois)
            * Positive(Taux(famille, mois, "cf_cm_dom.complement_familial_dom.taux_base_dom", "cf_cm.complement_familial.taux_cf_base") - (excedent / 12));
    });

    [Benefit]
    [Label("Complément familial majoré, avant règles de cumul", "Family supplement at the higher rate, before rules on concurrent benefits")]
    [Article("CSS", "L522-3"), Article("CSS", "D522-1")]
    public static readonly Monthly<Famille, Number> Majore = Monthly.Amount<Famille>("cf_majore_avant_cumul", (famille, mois) => mois < Majoration
        ? 0
        : (Ouvert(famille, mois) & (RessourcesRetenues[famille, mois] <= PlafondDuComplement.PlafondMajore[famille, mois]))
        * Taux(famille, mois, "cf_cm_dom.complement_familial_dom.taux_majore_dom", "cf_cm.complement_familial.taux_cf_majore"));

    /// <summary>It is not paid beside the basic allowance for a young child, nor the allowances for stopping work to raise one.</summary>
    [Benefit, Right]
    [Label("Complément familial", "Family supplement")]
    [Article("CSS", "L522-1"), Article("CSS", "L532-1"), Article("CSS", "L532-2")]
    public static readonly Monthly<Famille, Number> Cf = Monthly.Amount<Famille>("cf", (famille, mois) =>
    {
        var dejaAidee = (Paje.AllocationDeBase[famille, mois] > 0)
            | (Prepare.Montant[famille, mois] > 0)
            | (LibreChoixDActivite.Montant[famille, mois] > 0);
        return (!dejaAidee & Sejour.DUnAdulte[famille, mois]) * Round(Max(NonMajore[famille, mois], Majore[famille, mois]), 2);
    });

    private static Flag Ouvert(Subject<Famille> famille, Month mois) =>
        OuvertureComplementFamilial.Metropole[famille, mois] | OuvertureComplementFamilial.OutreMer[famille, mois];

    private static Number Taux(Subject<Famille> famille, Month mois, string outreMer, string metropole) => Bmaf[mois]
        * When(OuvertureComplementFamilial.OutreMer[famille, mois], Figures[outreMer][mois]).Otherwise(Figures[metropole][mois]);
}
