using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>The three months whose incomes make the RSA and the prime d'activité of a month.</summary>
public static class TrimestreDeReference
{
    private static readonly Month Decalage = new(2025, 3);

    /// <summary>Since March 2025 the quarter ends two months before the month asked, so that the declaration can be filled in beforehand.</summary>
    [Label("Trimestre de référence décalé d’un mois", "Reference quarter one month earlier")]
    [Article("CASF", "R262-7"), Article("CSS", "R843-1"), Article("Décret 2025-185", "1")]
    public static readonly Monthly<Famille, Flag> Decale = Monthly.Flag<Famille>("departement_experimentation_rsa", (_, mois) => mois >= Decalage);

    /// <summary>A value over the months of reference.</summary>
    internal static T Lire<T>(Subject<Famille> famille, Month mois, Func<IReadOnlyList<Month>, T> valeur)
        where T : struct, IExpression<T> =>
        WhereEver(Decale[famille, mois], () => valeur([.. (mois - 1).Preceding(3)]), () => valeur([.. mois.Preceding(3)]));
}
