using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Witness;

/// <summary>Until 2016, no amount is told where somebody is self-employed outside the simplified regime: the department worked it out.</summary>
internal static class RsaOfTheSelfEmployedLeftToTheDepartment
{
    private static readonly Month Fin = new(2017, 1);

    public static Reading Reading { get; } = new(
        "rsa-of-the-self-employed-before-2017",
        "CASF R262-18 to R262-23",
        Monthly.Amount<Famille>("rsa", (famille, mois) => mois >= Fin
            ? Rsa.DuFoyer(famille, mois)
            : When(famille.Members<Individu>(Famille.Parent).Any(parent => Independants.DeLAnnee(parent, mois.Year) + Independants.DeLAnnee(parent, mois.Year - 1) > 0), 0)
                .Otherwise(Rsa.DuFoyer(famille, mois))));
}
