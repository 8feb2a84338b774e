using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Allocation journalière de présence parentale: paid for each day away from work beside a gravely ill or disabled child.</summary>
/// <remarks>The 310 days over three years are not counted, and the monthly supplement for expenses is not worked out.</remarks>
public static class PresenceParentale
{
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/presence_parentale"];
    private static readonly Figure Crds = FrenchFigures.Book["Revenus/contributions"]["crds"];

    [Within(0, 31)]
    [Label("Jours passés ce mois auprès d’un enfant gravement malade ou handicapé (une demi-journée compte 0,5)", "Days spent this month beside a gravely ill or disabled child (half a day is 0.5)")]
    public static readonly Monthly<Individu, Number> Jours = Monthly.Number<Individu>("jours_presence_parentale");

    [Benefit, Right]
    [Label("Allocation journalière de présence parentale", "Daily parental presence allowance")]
    [Article("CSS", "L544-1"), Article("CSS", "D544-4"), Article("CSS", "D544-6")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("ajpp", (individu, mois) =>
    {
        var jours = Min(Jours[individu, mois], Figures["nombre_max_allocations_journalieres"][mois]);
        return ((jours > 0) & UnEnfantACharge(individu, mois) & !AutreRevenu(individu, mois)) * (jours * UneJournee(mois));
    });

    /// <summary>Seven hours of net minimum wage are left of it once the social debt contribution is taken off.</summary>
    private static Number UneJournee(Month mois) =>
        Round(Figures["heures_par_jour"][mois] * SalaireMinimum.NetHoraireAu1erJanvier(mois) / (1 - Crds[mois]), 2).As("Montant d’une journée", "Amount of a day");

    private static Flag UnEnfantACharge(Subject<Individu> individu, Month mois) =>
        individu.HasRole(Famille.Parent, Famille.Definition) & (EnfantACharge.Nombre[individu.In<Famille>(), mois] > 0);

    /// <summary>Income that stands for work already, or another benefit for the same absence (CSS L544-9).</summary>
    private static Flag AutreRevenu(Subject<Individu> individu, Month mois) =>
        (IndemnitesJournalieres.Total[individu, mois] > 0)
        | (Remplacement.ChomageNet[individu, mois] > 0)
        | (Remplacement.RetraiteNette[individu, mois] > 0)
        | (Remplacement.PensionInvalidite[individu, mois] > 0)
        | (AllocationAdulteHandicape.Montant[individu, mois] > 0)
        | (Prepare.Montant[individu.In<Famille>(), mois] > 0);
}
