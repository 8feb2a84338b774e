using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;
using static Prevenance.Law.France.Impots.SituationDeFamille;

namespace Prevenance.Law.France.Impots;

/// <summary>Income tax, from the scale to the amount before credits.</summary>
public static class Impot
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Impots/calcul_impot"];
    private static readonly ScaleFigure Bareme = FrenchFigures.Book["Impots/bareme"].Scale("bareme");

    [Label("Impôt du barème, avec toutes les parts", "Tax by the scale, with all the parts")]
    [Article("CGI", "197 I 1")]
    public static readonly Yearly<FoyerFiscal, Number> Brut = Yearly.Amount<FoyerFiscal>(
        "ir_brut", (foyer, annee) => SelonLeBareme(foyer, annee, NombreDeParts.Nbptr[foyer, annee]));

    [Label("Impôt du barème, sans les parts des personnes à charge", "Tax by the scale, without the parts of dependants")]
    [Article("CGI", "197 I 2")]
    public static readonly Yearly<FoyerFiscal, Number> SansQuotientFamilial = Yearly.Amount<FoyerFiscal>(
        "ir_ss_qf", (foyer, annee) => SelonLeBareme(foyer, annee, NbAdultes[foyer, annee]));

    [Label("Impôt après plafonnement du quotient familial", "Tax after the family quotient ceiling")]
    [Article("CGI", "197 I 2"), Article("CGI", "197 I 3")]
    public static readonly Yearly<FoyerFiscal, Number> ApresPlafonnement = Yearly.Amount<FoyerFiscal>("ir_plaf_qf", (foyer, annee) =>
    {
        var brut = Brut[foyer, annee];
        var plancher = Positive(SansQuotientFamilial[foyer, annee] - Plafonnement.AvantageMaximal(foyer, annee));
        var reduction = Min(Plafonnement.ReductionComplementaire(foyer, annee), Positive(plancher - brut));
        var apresReduction = Max(brut, plancher) - reduction;
        return Positive(apresReduction - Plafonnement.ReductionOutreMer(foyer, annee, apresReduction));
    });

    [Label("Décote", "Low-tax rebate")]
    [Article("CGI", "197 I 4")]
    public static readonly Yearly<FoyerFiscal, Number> Decote = Yearly.Amount<FoyerFiscal>("decote", (foyer, annee) =>
    {
        var seuil = When(EnCouple(foyer, annee), Figures["decote.seuil_couple"][annee]).Otherwise(Figures["decote.seuil_celib"][annee]);
        return Round(Positive(seuil - (Figures["decote.taux"][annee] * ApresPlafonnement[foyer, annee])));
    });

    [Label("Impôt après décote", "Tax after the rebate")]
    [Article("CGI", "1657")]
    public static readonly Yearly<FoyerFiscal, Number> Net = Yearly.Amount<FoyerFiscal>(
        "ip_net", (foyer, annee) => Round(Positive(ApresPlafonnement[foyer, annee] - Decote[foyer, annee])));

    /// <summary>Tax reductions for expenses are not part of this law.</summary>
    [Label("Impôt sur le revenu, avant crédits d’impôt", "Income tax before tax credits")]
    [Article("CGI", "197 I")]
    public static readonly Yearly<FoyerFiscal, Number> AvantImputations = Yearly.Amount<FoyerFiscal>(
        "iai", (foyer, annee) => Net[foyer, annee]);

    private static Number SelonLeBareme(Subject<FoyerFiscal> foyer, Year annee, Number parts) =>
        parts * Bareme[annee].Marginal(RevenuNet.NetImposable[foyer, annee] / parts);
}
