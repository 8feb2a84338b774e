using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>
/// Names of the rows of a table that decrees write by size of family: alone, couple,
/// then one, two, three… dependants whoever raises them, and an addition for each one more.
/// </summary>
internal sealed record LignesFamiliales(string Isole, string Couple, IReadOnlyList<string> Charges, string Supplement)
{
    /// <summary>The value of the table for a family.</summary>
    public Number De(TableInForce table, Flag couple, Number charges)
    {
        var sansCharge = charges.Is(0);
        var cas = When(sansCharge & !couple, table[Isole]).When(sansCharge, table[Couple]);
        foreach (var (ligne, nombre) in Charges.SkipLast(1).Select((ligne, i) => (ligne, i + 1)))
            cas = cas.When(charges.Is(nombre), table[ligne]);
        return cas.Otherwise(table[Charges[^1]] + ((charges - Charges.Count) * table[Supplement]));
    }

    /// <inheritdoc cref="De(TableInForce, Flag, Number)"/>
    public Number De(TableInForce table, Subject<Famille> famille, Month mois) =>
        De(table, PersonnesACharge.Couple[famille, mois], PersonnesACharge.Nombre[famille, mois]);
}
