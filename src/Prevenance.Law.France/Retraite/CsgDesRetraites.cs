using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Retraite;

/// <summary>CSG on pensions: nothing, or a lower rate, below ceilings of the taxed income of the year before last.</summary>
/// <remarks>
/// Who goes over a ceiling for one year only keeps the lower rate: the rate found here may be too high for them, never too low.
/// </remarks>
public static class CsgDesRetraites
{
    private const int AnneesDeRetard = 2;
    private const int DemiPartsDUnePart = 2;

    private static readonly FigureFile Figures = FrenchFigures.Book["Retraite/csg_des_retraites"];

    /// <summary>As it stands on the fund's statement: 0.083 for 8.3%.</summary>
    [Within(0, 0.1)]
    [Label("Taux de CSG retenu sur la retraite (écrit sur le relevé de la caisse)", "Rate of CSG taken off the pension (on the fund’s statement)")]
    public static readonly Monthly<Individu, Number> TauxRetenu = Monthly.Number<Individu>("csg_retraite_taux_retenu");

    [Label("Taux de CSG selon le revenu fiscal", "Rate of CSG by the taxed income")]
    [Article("CSS", "L136-8")]
    public static readonly Yearly<FoyerFiscal, Number> TauxDu = Yearly.Number<FoyerFiscal>("csg_retraite_taux_du", (foyer, annee) =>
    {
        var revenu = RevenuNet.Reference[foyer, annee - AnneesDeRetard];
        var demiParts = (NombreDeParts.Nbptr[foyer, annee - AnneesDeRetard] - 1) * DemiPartsDUnePart;
        return When(revenu <= Plafond("exoneration"), 0)
            .When(revenu < Plafond("taux_reduit"), Figures["taux.reduit"][annee])
            .When(revenu < Plafond("taux_median"), Figures["taux.median"][annee])
            .Otherwise(Figures["taux.plein"][annee]);

        Number Plafond(string taux) => Figures[$"plafond.{taux}"][annee] + (Figures[$"demi_part.{taux}"][annee] * demiParts);
    });

    /// <summary>The gross pension is estimated where it is not told.</summary>
    [Right]
    [Label("CSG retenue en trop sur la retraite, par mois", "CSG taken in excess off the pension, a month")]
    [Article("CSS", "L136-8")]
    public static readonly Monthly<Individu, Number> RetenueEnTrop = Monthly.Amount<Individu>("csg_retraite_en_trop", (individu, mois) =>
        WhereEver(
            TauxRetenu[individu, mois] > 0,
            () => !Residence.OutreMer[individu.In<Menage>(), mois]
                * (RevenuConnu(individu.In<FoyerFiscal>(), mois.Year) * Positive(TauxRetenu[individu, mois] - TauxDu[individu.In<FoyerFiscal>(), mois.Year]) * MontantsBruts.Retraite[individu, mois]),
            0));

    /// <summary>Whoever has a pension that CSG is taken off had an income: without any, it was not told, and nothing is said to be in excess.</summary>
    private static Flag RevenuConnu(Subject<FoyerFiscal> foyer, Year annee) => RevenuNet.Reference[foyer, annee - AnneesDeRetard] > 0;
}
