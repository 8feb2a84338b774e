using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Retraite;

/// <summary>The age from which a pension may be claimed, which goes by the day of birth.</summary>
public static class AgeDeLaRetraite
{
    private const string PremiereGeneration = "avant_septembre_1961";

    private static readonly TableFigure Table = FrenchFigures.Book["Retraite/age_de_la_retraite"].Table("age_legal");

    private static readonly (DateOnly Depuis, string Generation)[] Generations =
    [
        (new(1961, 9, 1), "fin_1961"),
        (new(1962, 1, 1), "nes_en_1962"),
        (new(1963, 1, 1), "nes_en_1963"),
        (new(1964, 1, 1), "nes_en_1964"),
        (new(1965, 1, 1), "nes_en_1965"),
        (new(1966, 1, 1), "nes_en_1966"),
        (new(1967, 1, 1), "nes_en_1967"),
        (new(1968, 1, 1), "nes_depuis_1968"),
    ];

    [Label("Âge légal de la retraite, en mois", "Legal age of retirement, in months")]
    [Article("CSS", "L161-17-2"), Article("CSS", "D161-2-1-9")]
    public static readonly Monthly<Individu, Number> EnMois = Monthly.Number<Individu>("age_legal_retraite_en_mois", (individu, mois) =>
    {
        var naissance = Personne.DateNaissance[individu];
        return Generations.Aggregate(
            Table[mois][PremiereGeneration],
            (age, ligne) => When(naissance >= ligne.Depuis, Table[mois][ligne.Generation]).Otherwise(age));
    });

    internal static Flag Atteint(Subject<Individu> individu, Month mois) => Ages.AgeEnMois[individu, mois] >= EnMois[individu, mois];
}
