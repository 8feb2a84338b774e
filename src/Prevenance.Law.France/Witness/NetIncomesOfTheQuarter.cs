using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.Witness;

/// <summary>The quarter of the AAH is made of net wages, net unemployment benefit and net pensions.</summary>
internal static class NetIncomesOfTheQuarter
{
    public static Reading Reading { get; } = new(
        "the-quarter-of-the-aah",
        "CSS R821-4, R821-4-1, R532-3",
        Monthly.Amount<Individu>("aah_base_ressources_activite_eval_trimestrielle", (individu, mois) =>
            TrimestreAah.SurUnAn(TrimestreAah.RevenusDActivite, Net, individu, mois) + Independants.DeLAnnee(individu, mois.Year - 1)),
        Monthly.Amount<Individu>("aah_base_ressources_hors_activite_eval_trimestrielle", (individu, mois) =>
            TrimestreAah.SurUnAn(TrimestreAah.AutresRevenus.Concat(TrimestreAah.Pensions), Net, individu, mois)
            - (4 * mois.Preceding(3).Sum(m => Familiaux.PensionsVersees[individu, m]))));

    private static Number Net(TrimestreAah.Revenu revenu, Subject<Individu> individu, Month mois) => revenu.Net[individu, mois];
}
