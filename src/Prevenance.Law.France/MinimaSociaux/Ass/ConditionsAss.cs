using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Who may receive the allowance of the long-term unemployed.</summary>
public static class ConditionsAss
{
    private const int MoisDeCumul = 3;
    private const int MoisSansTravail = 3;

    private static readonly FigureFile Chiffres = FrenchFigures.Book["MinimaSociaux/Ass/ass"];

    /// <summary>Work is allowed beside the allowance for three months; three months without work start the count again.</summary>
    [Label("Peut cumuler l’ASS et un salaire", "May have ASS and wages together")]
    [Article("C. trav.", "R5425-2"), Article("C. trav.", "R5425-4")]
    public static readonly Monthly<Individu, Flag> Cumul = Monthly.Flag<Individu>("ass_eligibilite_cumul_individu", (individu, mois) =>
    {
        Number cumules = 0;
        Number sansTravail = 0;
        foreach (var m in mois.Preceding(12).Append(mois))
        {
            cumules *= sansTravail < MoisSansTravail;
            var chomeur = Personne.Activite[individu, m].Is(Activite.Chomeur);
            var travaille = Travail.SalaireImposable[individu, m] > 0;
            sansTravail = (chomeur & !travaille) * (sansTravail + 1);
            var cumule = travaille & !chomeur & Remplacement.AssPreconditionRemplie[individu, m]
                & !(AllocationAdulteHandicape.Montant[individu, m] > 0);
            cumules += cumule * (Number)1;
        }

        return cumules <= MoisDeCumul;
    });

    /// <summary>Unemployed without benefit, having worked enough before, not yet of age to retire, and without AAH.</summary>
    [Label("Peut recevoir l’ASS", "May receive ASS")]
    [Article("C. trav.", "L5423-1"), Article("C. trav.", "R5423-1")]
    public static readonly Monthly<Individu, Flag> Remplies = Monthly.Flag<Individu>("ass_eligibilite_individu", (individu, mois) =>
        Remplacement.AssPreconditionRemplie[individu, mois]
        & (Ages.AgeEnMois[individu, mois] <= Chiffres["age_max"][mois])
        & Remplacement.ChomageNet[individu, mois].Is(0)
        & (Personne.Activite[individu, mois].Is(Activite.Chomeur) | Cumul[individu, mois])
        & !(AllocationAdulteHandicape.Montant[individu, mois] > 0));
}
