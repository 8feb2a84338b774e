using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Witness;

/// <summary>A family benefit looks at ages on the first day of the month only.</summary>
internal static class AgesOnTheFirstDay
{
    public static Reading Reading { get; } = new(
        "a-right-ends-with-the-month-in-which-its-condition-does",
        "CSS R552-2, R552-3",
        Monthly.Number<Individu>("age_veille_du_mois", (individu, mois) => Ages.Age[individu, mois]),
        Monthly.Number<Individu>("age_fin_de_mois", (individu, mois) => Ages.Age[individu, mois]));
}
