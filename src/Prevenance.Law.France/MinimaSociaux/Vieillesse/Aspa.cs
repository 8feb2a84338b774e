using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Allocation de solidarité aux personnes âgées: brings the means of the elderly up to a set income.</summary>
public static class Aspa
{
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
        var plafonds = VieillesseFigures.Plafond[mois];

        var maximum = When(nombre.Is(2), montants["couples"])
            .When(unAutreALAsi, montants["couples"] / 2)
            .Otherwise(montants["personnes_seules"]);
        var plafond = When(Composition.EnCouple[famille, mois], plafonds["couples"]).Otherwise(plafonds["personnes_seules"]);
        var manque = Positive((plafond / 12) - RessourcesVieillesse.DeLaFamille[famille, mois]);

        var montant = (nombre >= 1) * Min(maximum / 12, manque);
        return mois < AspaAvecAsi.Fin ? When(AspaAvecAsi.Concerne(famille, mois), AspaAvecAsi.PartDeLAspa(famille, mois)).Otherwise(montant) : montant;
    });
}
