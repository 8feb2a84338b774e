using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.Retraite;

/// <summary>Retraite progressive: a part of the pension beside part-time work.</summary>
public static class RetraiteProgressive
{
    // The decrees of July 2025: the age no longer follows the legal one.
    private static readonly Month AgeUnique = new(2025, 9);

    private static readonly FigureFile Figures = FrenchFigures.Book["Retraite/retraite_progressive"];

    [Right]
    [Label("Retraite progressive", "Gradual retirement")]
    [Article("CSS", "L161-22-1-5")]
    public static readonly Monthly<Individu, Flag> Ouverte = Monthly.Flag<Individu>("retraite_progressive", (individu, mois) =>
    {
        if (mois < AgeUnique)
            return false;
        var quotite = Travail.Quotite[individu, mois];
        return (quotite >= Figures["quotite_minimale"][mois])
            & (quotite <= Figures["quotite_maximale"][mois])
            & (Ages.Age[individu, mois] >= Figures["age"][mois])
            & (MinimumContributif.TrimestresValides[individu] >= Figures["trimestres"][mois])
            & (Travail.SalaireNet[individu, mois] > 0)
            & Remplacement.RetraiteNette[individu, mois].Is(0);
    });
}
