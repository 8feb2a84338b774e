using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Autonomie;

/// <summary>Allocation journalière d’accompagnement d’une personne en fin de vie: for days away from work beside somebody who is dying at home.</summary>
/// <remarks>The amount of a day after 2024 was not read, so that days are told as open, not paid.</remarks>
public static class AccompagnementFinDeVie
{
    private const int MoisRegardes = 12;

    private static readonly Figure JoursMaximum = FrenchFigures.Book["Autonomie/fin_de_vie"]["jours_maximum"];

    [Within(0, 31)]
    [Label(
        "Jours de congé pris ce mois pour accompagner un proche en fin de vie",
        "Days of leave taken this month beside a close person at the end of life")]
    public static readonly Monthly<Individu, Number> Jours = Monthly.Number<Individu>("jours_accompagnement_fin_de_vie");

    [Right]
    [Label("Allocation pour accompagner un proche en fin de vie", "Allowance for days beside a close person at the end of life")]
    [Article("CSS", "L168-1"), Article("CSS", "L168-4"), Article("CSS", "D168-8")]
    public static readonly Monthly<Individu, Flag> Ouverte = Monthly.Flag<Individu>("allocation_fin_de_vie", (individu, mois) =>
        (Jours[individu, mois] > 0)
        & (mois.Preceding(MoisRegardes).Sum(m => Jours[individu, m]) < JoursMaximum[mois])
        & ProcheAidant.Travaille[individu, mois]
        & Sejour.DeLaPersonne[individu, mois]);
}
