using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;

/// <summary>Aide à la mobilité internationale: a monthly sum for a student with a grant who studies or trains abroad. The school chooses who receives it, and for how many months.</summary>
public static class MobiliteInternationale
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Education/Bourses/EnseignementSuperieur/aides_du_crous"];

    [Within(0, 36)]
    [Label("Mois d’études ou de stage à l’étranger prévus d’affilée", "Months in a row of studies or training abroad that are planned")]
    public static readonly Monthly<Individu, Number> MoisALEtranger = Monthly.Number<Individu>("mois_etudes_etranger");

    [Right]
    [Label("Aide à la mobilité internationale : peut être demandée", "International mobility grant: may be asked for")]
    [Article("C. éduc.", "L821-1"), Article("Circulaire", "ESRS2413977C")]
    public static readonly Monthly<Individu, Flag> PeutDemander = Monthly.Flag<Individu>("aide_mobilite_internationale_eligibilite", (individu, mois) =>
        WhereEver(MoisALEtranger[individu, mois] > 0, () => Conditions(individu, mois), false));

    private static Flag Conditions(Subject<Individu> individu, Month mois)
    {
        var sejour = MoisALEtranger[individu, mois];
        return (sejour >= Figures["mobilite_internationale.mois_minimum"][mois])
            & (sejour <= Figures["mobilite_internationale.mois_maximum"][mois])
            & BourseCriteresSociaux.Boursier[individu, mois];
    }
}
