using Prevenance.Law.France.Logement;
using Prevenance.Law.France.Lyon;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Energie;

/// <summary>From November to March, no supplier cuts off the electricity, gas or heat of a main home because of an unpaid bill.</summary>
public static class TreveDesCoupures
{
    [Right]
    [Label("Pas de coupure d’énergie de novembre à mars", "No cut-off of energy from November to March")]
    [Article("CASF", "L115-3")]
    public static readonly Monthly<Menage, Flag> PasDeCoupure = Monthly.Flag<Menage>("treve_coupures_energie", (menage, mois) =>
        WhereEver((FondsSolidariteLogement.EnergieImpayee[menage, mois] > 0) & AUnContrat(menage, mois), () => TreveHivernale.EnHiver(mois), false));

    /// <summary>In a hostel energy is part of what is paid, and without a home there is none to cut off.</summary>
    private static Flag AUnContrat(Subject<Menage> menage, Month mois) =>
        !(Habitation.SansDomicile(menage, mois) | Habitation.Statut[menage, mois].Is(StatutOccupation.LocataireFoyer));
}
