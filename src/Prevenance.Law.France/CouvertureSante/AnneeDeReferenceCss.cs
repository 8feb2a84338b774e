namespace Prevenance.Law.France.CouvertureSante;

/// <summary>The twelve months whose incomes decide of the health cover.</summary>
public static class AnneeDeReferenceCss
{
    private static readonly Month Decalage = new(2022, 1);

    /// <summary>Since 2022 they end two months before the month of the claim.</summary>
    [Label("Douze mois de référence décalés d’un mois", "Twelve months of reference one month earlier")]
    [Article("CSS", "R861-8")]
    public static readonly Monthly<Famille, Flag> Decalee = Monthly.Flag<Famille>("css_annee_de_reference_decalee", (_, mois) => mois >= Decalage);

    internal static Number Lire(Subject<Famille> famille, Month mois, Func<IReadOnlyList<Month>, Number> valeur) =>
        Expressions.WhereEver(Decalee[famille, mois], () => valeur([.. (mois - 1).Preceding(12)]), () => valeur([.. mois.Preceding(12)]));
}
