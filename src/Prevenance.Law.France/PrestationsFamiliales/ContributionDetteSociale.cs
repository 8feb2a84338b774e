using Prevenance.Law.Figures;
using Prevenance.Law.Unknowns;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>
/// What people are paid of family benefits: the social debt contribution is taken off (ordonnance 96-50, article 14). Variables keep the
/// amount that the law sets, which other rights count; RSA, the activity bonus, ASPA and AAH bear none, nor does the disabled child's
/// education allowance; housing aid is net of it already.
/// </summary>
public static class ContributionDetteSociale
{
    private static readonly Figure Taux = FrenchFigures.Book["Revenus/contributions"]["crds"];

    /// <summary>The rights that bear it.</summary>
    public static IReadOnlySet<Variable> Redevables { get; } = new HashSet<Variable>
    {
        AllocationsFamiliales.Af,
        AllocationSoutienFamilial.Asf,
        ComplementFamilial.Cf,
        Paje.AllocationDeBase,
        PrimesDArrivee.Naissance,
        PrimesDArrivee.Adoption,
        Prepare.Montant,
        AllocationRentreeScolaire.Ars,
        PresenceParentale.Montant,
    };

    /// <summary>The amount that is paid, to the cent.</summary>
    /// <param name="droit">The right.</param>
    /// <param name="periode">The month, or the year, that the amount is of.</param>
    /// <param name="montant">The amount that the law sets, in euros.</param>
    public static double Nette(Variable droit, Period periode, double montant) =>
        Redevables.Contains(droit) ? Math.Round(montant * (1 - TauxEn(periode.Start)), 2, MidpointRounding.AwayFromZero) : montant;

    /// <summary>What may be paid, of what the law may set.</summary>
    /// <inheritdoc cref="Nette(Variable, Period, double)"/>
    public static Possible Nette(Variable droit, Period periode, Possible montant) => Redevables.Contains(droit)
        ? Possible.Between(Nette(droit, periode, montant.Low), Nette(droit, periode, montant.High))
        : montant;

    private static double TauxEn(Month mois) => Taux.History.Where(valeur => valeur.From <= mois.FirstDay).Select(valeur => valeur.Value).LastOrDefault() ?? 0;
}
