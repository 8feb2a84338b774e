using Prevenance.Law.France.Impots;
using Prevenance.Law.France.MinimaSociaux;

namespace Prevenance.Law.France.Witness;

/// <summary>AAH counts pensions of the year before last whole, without the allowance of income tax or the fifth that is left aside.</summary>
internal static class PensionsOfTheAahWhole
{
    public static Reading Reading { get; } = new(
        "pensions-counted-by-the-aah",
        "CSS R821-4, R532-3",
        Monthly.Amount<Individu>("aah_pensions_retenues", (individu, mois) => TraitementsEtPensions.Pensions[individu, mois.Year - 2]));
}
