using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Impots;

/// <summary>The bracket that the last euro of income falls in: what aids mean by "taxed in the first bracket".</summary>
public static class TrancheMarginale
{
    private static readonly ScaleFigure Bareme = FrenchFigures.Book["Impots/bareme"].Scale("bareme");

    /// <summary>Where the advantage of the family quotient is capped, income is shared between adults only.</summary>
    [Label("Taux marginal du barème", "Marginal rate of the scale")]
    [Article("CGI", "197 I")]
    public static readonly Yearly<FoyerFiscal, Number> Taux = Yearly.Number<FoyerFiscal>("taux_marginal_ir", (foyer, annee) =>
    {
        var plafonne = Impot.ApresPlafonnement[foyer, annee] > Impot.Brut[foyer, annee];
        var parts = When(plafonne, SituationDeFamille.NbAdultes[foyer, annee]).Otherwise(NombreDeParts.Nbptr[foyer, annee]);
        return Bareme[annee].Step(RevenuNet.NetImposable[foyer, annee] / parts);
    });
}
