using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Allocation de solidarité aux personnes âgées: brings the means of the elderly up to a set income.</summary>
public static class Aspa
{
    /// <summary>Half the amount of a couple, as long as both allowances and the couple’s means stay within its ceiling.</summary>
    [Label("ASPA quand l’autre membre du couple a l’ASI", "ASPA when the partner has ASI")]
    [Article("CSS", "L815-4"), Article("CSS", "L815-9")]
    public static readonly Monthly<Famille, Number> AvecAsi = Monthly.Amount<Famille>("aspa_avec_asi", (famille, mois) =>
    {
        if (mois < AspaAvecAsi.Fin)
            return AspaAvecAsi.PartDeLAspa(famille, mois);
        var asi = famille.Members<Individu>(Famille.Parent).Sum(parent => Asi.Montant[parent, mois]);
        return Min(VieillesseFigures.Montant[mois]["couples"] / 2 / 12, Positive(Manque(famille, mois) - asi));
    });

    /// <summary>What is missing to the ceiling, up to the amount for one person, or for two when both are of age.</summary>
    [Benefit, Right]
    [Label("Allocation de solidarité aux personnes âgées", "Solidarity allowance for the elderly (ASPA)")]
    [Article("CSS", "L815-1"), Article("CSS", "L815-9"), Article("CSS", "D815-1"), Article("CSS", "D815-2")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("aspa", (famille, mois) =>
    {
        var parents = famille.Members<Individu>(Famille.Parent);
        var nombre = parents.Count(parent => ConditionsVieillesse.Aspa[parent, mois]);
        var unAutreALAsi = parents.Any(parent => ConditionsVieillesse.Asi[parent, mois]);
        var montants = VieillesseFigures.Montant[mois];

        var maximum = When(nombre.Is(2), montants["couples"]).Otherwise(montants["personnes_seules"]);
        return (nombre >= 1) * When(unAutreALAsi, AvecAsi[famille, mois]).Otherwise(Min(maximum / 12, Manque(famille, mois)));
    });

    private static Number Manque(Subject<Famille> famille, Month mois)
    {
        var plafonds = VieillesseFigures.Plafond[mois];
        var plafond = When(Composition.EnCouple[famille, mois], plafonds["couples"]).Otherwise(plafonds["personnes_seules"]);
        return Positive((plafond / 12) - RessourcesVieillesse.DeLaFamille[famille, mois]);
    }
}
