using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>
/// Until March 2020, where one of a couple could have ASPA and the other ASI, the two allowances and the means of the couple were held
/// against the couple's ceiling, and each allowance lost half of the excess.
/// </summary>
internal static class AspaAvecAsi
{
    /// <summary>From then on the ASI has no amount of its own.</summary>
    public static readonly Month Fin = new(2020, 4);

    /// <summary>One of the two has ASPA and the other ASI.</summary>
    public static Flag Concerne(Subject<Famille> famille, Month mois)
    {
        var parents = famille.Members<Individu>(Famille.Parent);
        return parents.Any(parent => ConditionsVieillesse.Aspa[parent, mois]) & parents.Any(parent => ConditionsVieillesse.Asi[parent, mois]);
    }

    public static Number PartDeLAspa(Subject<Famille> famille, Month mois) => Positive(MaximumAspa(mois) - (Excedent(famille, mois) / 2));

    public static Number PartDeLAsi(Subject<Famille> famille, Month mois) => Positive(MaximumAsi(famille, mois) - (Excedent(famille, mois) / 2));

    private static Number Excedent(Subject<Famille> famille, Month mois) => Positive(
        RessourcesVieillesse.DeLaFamille[famille, mois] + MaximumAspa(mois) + MaximumAsi(famille, mois) - (VieillesseFigures.Plafond[mois]["couples"] / 12));

    private static Number MaximumAspa(Month mois) => VieillesseFigures.Montant[mois]["couples"] / 2 / 12;

    private static Number MaximumAsi(Subject<Famille> famille, Month mois) =>
        When(Composition.Maries[famille, mois], VieillesseFigures.MontantAsiCouple[mois] / 2).Otherwise(VieillesseFigures.MontantAsiSeul[mois]) / 12;
}
