using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>
/// The children of a flat amount. A child who lives with each parent in turn is borne by both, and each has half of what it adds,
/// for who raises it alone too (CE, 21 July 2017, no. 398911): the mean of the amount with these children and without them.
/// </summary>
/// <param name="Nombre">How many there are.</param>
/// <param name="Alternes">How many of them live with each parent in turn.</param>
internal sealed record EnfantsDuFoyer(Number Nombre, Number Alternes)
{
    /// <summary>An amount that goes by the number of children.</summary>
    public Number Moyenne(Func<Number, Number> montant) => Moyenne(montant, montant);

    /// <summary>An amount that goes by the number of children, and may follow another rule where those who are always there are alone.</summary>
    public Number Moyenne(Func<Number, Number> avecTous, Func<Number, Number> sansAlternes) =>
        WhereEver(Alternes > 0, () => (avecTous(Nombre) + sansAlternes(Nombre - Alternes)) / 2, avecTous(Nombre));
}
