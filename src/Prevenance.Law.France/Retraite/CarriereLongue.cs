using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.Retraite;

/// <summary>Retraite anticipée pour carrière longue: a pension before the legal age, for who began to work before sixteen or eighteen and contributed all along.</summary>
public static class CarriereLongue
{
    // The last quarter of the year, for whose births one early quarter fewer is enough.
    private const int PremierMoisDuTrimestre = 10;

    // The decree of June 2023 gave the conditions as they are.
    private static readonly Month ConditionsActuelles = new(2023, 9);

    private static readonly FigureFile Figures = FrenchFigures.Book["Retraite/carriere_longue"];

    [Within(0, 20)]
    [Label("Trimestres validés à la fin de l’année des seize ans", "Quarters that count at the end of the year of the sixteenth birthday")]
    public static readonly Permanent<Individu, Number> TrimestresASeizeAns = Permanent.Number<Individu>("trimestres_fin_annee_16_ans");

    [Within(0, 30)]
    [Label("Trimestres validés à la fin de l’année des dix-huit ans", "Quarters that count at the end of the year of the eighteenth birthday")]
    public static readonly Permanent<Individu, Number> TrimestresADixHuitAns = Permanent.Number<Individu>("trimestres_fin_annee_18_ans");

    [Right]
    [Label("Retraite anticipée pour carrière longue", "Early pension for a long career")]
    [Article("CSS", "L351-1-1"), Article("CSS", "D351-1-1"), Article("CSS", "D351-1-3")]
    public static readonly Monthly<Individu, Flag> Ouverte = Monthly.Flag<Individu>("retraite_carriere_longue", (individu, mois) =>
        mois < ConditionsActuelles
            ? false
            : (Depart(TrimestresASeizeAns[individu], "avant_16_ans", individu, mois) | Depart(TrimestresADixHuitAns[individu], "avant_18_ans", individu, mois))
                & (MinimumContributif.TrimestresCotises[individu] >= MinimumContributif.TrimestresRequis[individu])
                & !AgeDeLaRetraite.Atteint(individu, mois)
                & Remplacement.RetraiteNette[individu, mois].Is(0));

    private static Flag Depart(Number trimestres, string debut, Subject<Individu> individu, Month mois) =>
        (trimestres >= Expressions.When(NeEnFinDAnnee(individu, mois), Figures["trimestres_jeunes.fin_d_annee"][mois]).Otherwise(Figures["trimestres_jeunes.autres"][mois]))
        & (Ages.Age[individu, mois] >= Figures[$"age.{debut}"][mois]);

    /// <summary>Whether a birthday falls in the last three months of a year.</summary>
    private static Flag NeEnFinDAnnee(Subject<Individu> individu, Month mois)
    {
        var naissance = Personne.DateNaissance[individu];
        var veille = new DateOnly(mois.Year.Number, PremierMoisDuTrimestre, 1).AddDays(-1);
        return naissance.CompletedYears(mois.Year.December.LastDay) > naissance.CompletedYears(veille);
    }
}
