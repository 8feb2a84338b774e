using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;

namespace Prevenance.Law.France.Witness;

/// <summary>Whoever cannot work waits for the legal age of retirement, which the reform of 2023 raised; to have had AAH is not to be unfit.</summary>
internal static class UnfitAtTheLegalAge
{
    public static Reading Reading { get; } = new(
        "the-allowance-for-the-elderly-who-cannot-work",
        "CSS L815-1",
        Monthly.Flag<Individu>("aspa_age_atteint", (individu, mois) =>
        {
            var age = Ages.Age[individu, mois];
            var inapte = Sante.InapteTravail[individu, mois] | (Sante.TauxIncapacite[individu, mois] > VieillesseFigures.TauxIncapacite[mois]);
            return (age >= VieillesseFigures.Age[mois]) | (inapte & (age >= InvaliditeFigures.AgeLegal[mois]));
        }));
}
