using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Impots;

/// <summary>Réduction d’impôt for a nursing home: a quarter of what lodging and dependency cost, up to a ceiling for each person who lives there.</summary>
public static class AccueilEnEtablissement
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Impots/Avantages/avantages"];

    /// <summary>A reduction takes off the tax that is due and no more.</summary>
    [Right]
    [Label("Réduction d’impôt pour l’hébergement en maison de retraite", "Tax reduction for a nursing home")]
    [Article("CGI", "199 quindecies")]
    public static readonly Yearly<FoyerFiscal, Number> Reduction = Yearly.Amount<FoyerFiscal>("reduction_accueil_etablissement", (foyer, annee) =>
    {
        var plafond = Figures["accueil_etablissement.plafond"][annee];
        var retenues = Min(DepensesDeclarees.AccueilPremierePersonne[foyer, annee], plafond)
            + Min(DepensesDeclarees.AccueilSecondePersonne[foyer, annee], plafond);
        return WhereEver(retenues > 0, () => Min(Figures["accueil_etablissement.taux"][annee] * retenues, Impot.Net[foyer, annee]), 0);
    });
}
