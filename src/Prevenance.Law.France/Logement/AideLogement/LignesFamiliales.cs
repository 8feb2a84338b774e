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
    public Number De(TableInForce table, Flag couple, Number charges) => De(ligne => table[ligne], couple, charges);

    /// <inheritdoc cref="De(TableInForce, Flag, Number)"/>
    public Number De(TableInForce table, Subject<Famille> famille, Month mois) => De(ligne => table[ligne], famille, mois);

    /// <summary>The value for a family, where more than the family decides what each row gives.</summary>
    public Number De(Func<string, Number> valeur, Subject<Famille> famille, Month mois) =>
        De(valeur, PersonnesACharge.Couple[famille, mois], PersonnesACharge.Nombre[famille, mois]);

    private Number De(Func<string, Number> valeur, Flag couple, Number charges)
    {
        var sansCharge = charges.Is(0);
        var cas = When(sansCharge & !couple, valeur(Isole)).When(sansCharge, valeur(Couple));
        foreach (var (ligne, nombre) in Charges.SkipLast(1).Select((ligne, i) => (ligne, i + 1)))
            cas = cas.When(charges.Is(nombre), valeur(ligne));
        return cas.Otherwise(valeur(Charges[^1]) + ((charges - Charges.Count) * valeur(Supplement)));
    }
}
