using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Jeunes;

/// <summary>Pass Culture: a credit for books, shows and lessons, opened on a birthday.</summary>
public static class PassCulture
{
    private static readonly ScaleFigure Montants = FrenchFigures.Book["Jeunes/pass_culture"].Scale("montants");

    /// <summary>Whoever has the birthday during the month has the amount of the new age.</summary>
    [Benefit, Right]
    [Label("Pass Culture, crédit de l’année", "Pass Culture, credit of the year")]
    [Article("Décret", "2021-628"), Article("Décret", "2025-195")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>(
        "pass_culture", (individu, mois) => Montants[mois].Step(Personne.DateNaissance[individu].CompletedYears(mois.LastDay)));
}
