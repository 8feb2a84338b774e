using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Autonomie;

/// <summary>Who is an older person for the aide sociale of the département or the Métropole.</summary>
public static class AgeAideSociale
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Autonomie/AideSociale/aide_sociale"];

    [Label("A l’âge de l’aide sociale aux personnes âgées", "Of the age for social aid to older people")]
    [Article("CASF", "L113-1")]
    public static readonly Monthly<Individu, Flag> Atteint = Monthly.Flag<Individu>("aide_sociale_age_atteint", (individu, mois) =>
    {
        var age = Ages.Age[individu, mois];
        return (age >= Figures["age"][mois]) | (Sante.InapteTravail[individu, mois] & (age >= Figures["age_inaptitude"][mois]));
    });
}
