using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Revenus;

/// <summary>
/// Net and taxable amounts go together, and people often know one of them only: the other is estimated, with the rates of an employee of
/// the private sector below the social security ceiling. Taxable wages are the net ones, plus CRDS and the part of CSG that tax does not
/// deduct. Low pensions and unemployment benefits bear no CSG, or only the part that tax deducts (CSS L136-8): one amount stands for the
/// other, within three percent of larger ones; so it does for wages of before 2019, whose rates are not at hand.
/// </summary>
public static class NetEtImposable
{
    internal static Number SalaireNet(Subject<Individu> individu, Month mois)
    {
        var imposable = Travail.SalaireImposable.Given(individu, mois, 0);
        return WhereEver(imposable > 0, () => (imposable * NetDUnEuroImposable(mois)).As("Salaire net estimé d’après l’imposable", "Net wages estimated from the taxable ones"), imposable);
    }

    internal static Number SalaireImposable(Subject<Individu> individu, Month mois)
    {
        var net = Travail.SalaireNet.Given(individu, mois, 0);
        return WhereEver(net > 0, () => (net * ImposableDUnEuroNet(mois)).As("Salaire imposable estimé d’après le net", "Taxable wages estimated from the net ones"), net);
    }

    /// <param name="connu">The amount that may have been given, net or taxable.</param>
    /// <param name="individu">Whose.</param>
    /// <param name="mois">When.</param>
    internal static Number Remplacement(Monthly<Individu, Number> connu, Subject<Individu> individu, Month mois) => connu.Given(individu, mois, 0);

    /// <summary>The taxable wages that go with net ones which are told, by the same estimate, for whoever gives both.</summary>
    /// <param name="net">In euros.</param>
    /// <param name="mois">The month of the wages.</param>
    /// <returns>In euros, to the cent.</returns>
    public static double ImposableDuSalaire(double net, Month mois) => Math.Round(net * ImposableDUnEuroNet(mois).Known!.Value, 2);

    private static Number NetDUnEuroImposable(Month mois) =>
        MontantsBruts.TauxInconnus(mois) ? 1 : MontantsBruts.PartNette(mois) / MontantsBruts.PartImposable(mois);

    private static Number ImposableDUnEuroNet(Month mois) =>
        MontantsBruts.TauxInconnus(mois) ? 1 : MontantsBruts.PartImposable(mois) / MontantsBruts.PartNette(mois);
}
