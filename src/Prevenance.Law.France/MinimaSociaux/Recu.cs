using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>What is said to be received. A right that the law gives to who receives an allowance is not opened by one that would only be due.</summary>
internal static class Recu
{
    /// <summary>Whether an allowance is said to be received in one of some months at least.</summary>
    /// <param name="allocation">The allowance, in euros a month.</param>
    /// <param name="titulaire">Who would receive it.</param>
    /// <param name="debut">The first month.</param>
    /// <param name="mois">The last month.</param>
    internal static Flag Depuis<T>(Monthly<T, Number> allocation, Subject<T> titulaire, Month debut, Month mois)
        where T : IEntity => debut.Onwards(mois - debut + 1).Any(m => allocation.Given(titulaire, m, 0) > 0);
}
