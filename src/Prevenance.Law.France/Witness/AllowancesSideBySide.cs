using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.Witness;

/// <summary>
/// AAH bears an invalidity pension and the ASI of the month before, ASPA no AAH, ASS the AAH that is left; RSA the quarter alone.
/// </summary>
internal static class AllowancesSideBySide
{
    public static Reading Reading { get; } = new(
        "minimum-incomes-of-one-household",
        "CSS L821-1, L815-24, CASF L262-10",
        Monthly.Amount<Individu>("aah_avantages_prioritaires", (individu, mois) =>
            Remplacement.PensionInvalidite[individu, mois] + Asi.Montant[individu, mois - 1]),
        Monthly.Flag<Individu>("aah_gardee_a_la_retraite", (_, _) => false),
        Monthly.Flag<Individu>("ass_exclue_par_aah", (individu, mois) => AllocationAdulteHandicape.Montant[individu, mois] > 0),
        Monthly.Amount<Famille>("rsa_base_ressources_minima_sociaux", (famille, mois) =>
            Aspa.Montant[famille, mois]
            + TrimestreDeReference.Lire(famille, mois, trimestre =>
                trimestre.Average(m => famille.Members<Individu>().Sum(membre => Allocations(membre, m))))));

    private static Number Allocations(Subject<Individu> individu, Month mois) =>
        AllocationSolidariteSpecifique.Montant[individu, mois]
        + AllocationAdulteHandicape.Montant[individu, mois]
        + MajorationVieAutonome.Complement[individu, mois]
        + Asi.Montant[individu, mois];
}
