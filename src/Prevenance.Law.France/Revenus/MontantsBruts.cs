using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Revenus;

/// <summary>Gross amounts, which people seldom know: estimated from what they do know, unless they are given.</summary>
public static class MontantsBruts
{
    private static readonly Month TauxConnus = new(2019, 1);

    private static readonly FigureFile Cotisations = FrenchFigures.Book["Revenus/cotisations_salariales"];
    private static readonly Figure Crds = FrenchFigures.Book["Revenus/contributions"]["crds"];

    /// <summary>
    /// Small pensions bear no contribution, so that gross, taxable and net are one amount for whoever is near the ASPA;
    /// a larger pension is estimated a little low, far above the ceilings that look at it.
    /// </summary>
    [Label("Pension de retraite brute (estimée)", "Gross retirement pension (estimated)")]
    [Article("CSS", "L136-8"), Article("CSS", "R815-22")]
    public static readonly Monthly<Individu, Number> Retraite = Monthly.Amount<Individu>("retraite_brute", (individu, mois) =>
        Max(Remplacement.RetraiteNette[individu, mois], Remplacement.RetraiteImposable[individu, mois]));

    /// <summary>Small benefits bear next to no contribution: the net stands for the gross that nobody gave.</summary>
    [Label("Allocation chômage brute (estimée)", "Gross unemployment benefit (estimated)")]
    [Article("CSS", "L136-8"), Article("CSS", "R815-22")]
    public static readonly Monthly<Individu, Number> Chomage = Monthly.Amount<Individu>("chomage_brut", (individu, mois) => Remplacement.ChomageNet[individu, mois]);

    /// <summary>
    /// From the net, which is itself estimated where only the taxable wage is given, with the rates of an employee of the private sector below the ceiling.
    /// The rates of before 2019 are not at hand: the net then stands for the gross.
    /// </summary>
    [Label("Salaire brut (estimé)", "Gross wages (estimated)")]
    [Article("CSS", "D242-4"), Article("CSS", "L136-2"), Article("CSS", "L136-8")]
    public static readonly Monthly<Individu, Number> Salaire = Monthly.Amount<Individu>("salaire_de_base", (individu, mois) =>
    {
        var net = Travail.SalaireNet[individu, mois];
        return TauxInconnus(mois) ? Max(net, Travail.SalaireImposable[individu, mois]) : WhereEver(net > 0, () => net / PartNette(mois), 0);
    });

    internal static bool TauxInconnus(Month mois) => mois < TauxConnus;

    /// <summary>The share of a gross wage that is left, in the private sector, below the social security ceiling.</summary>
    internal static Number PartNette(Month mois) => 1 - Retraites(mois) - Contributions("taux_global", mois) - SurAssiette(Crds[mois], mois);

    /// <summary>The share of a gross wage that tax counts: contributions, and the part of CSG that it deducts, are taken off (CGI, 83 and 154 quinquies).</summary>
    internal static Number PartImposable(Month mois) => 1 - Retraites(mois) - Contributions("deductible", mois);

    private static Number Retraites(Month mois) =>
        Cotisations["cotisations_securite_sociale_regime_general.cnav.salarie.vieillesse_plafonnee"][mois]
        + Cotisations["cotisations_securite_sociale_regime_general.cnav.salarie.vieillesse_deplafonnee"][mois]
        + Cotisations["regimes_complementaires_retraite_secteur_prive.agirc_arrco.salarie.agirc_arrco"][mois]
        + Cotisations["regimes_complementaires_retraite_secteur_prive.ceg.salarie.ceg"][mois];

    private static Number Contributions(string part, Month mois) => SurAssiette(Cotisations[$"contributions_sociales.csg.activite.{part}"][mois], mois);

    private static Number SurAssiette(Number taux, Month mois) => taux * (1 - Cotisations["contributions_sociales.csg.activite.abattement"][mois]);
}
