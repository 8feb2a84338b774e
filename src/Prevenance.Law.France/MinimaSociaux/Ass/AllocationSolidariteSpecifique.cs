using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Allocation de solidarité spécifique: the income of the long-term unemployed once their benefit has ended.</summary>
public static class AllocationSolidariteSpecifique
{
    private const int JoursDuMois = 30;

    private static readonly FigureFile Figures = FrenchFigures.Book["MinimaSociaux/Ass/ass"];

    [Benefit, Right]
    [Label("Allocation de solidarité spécifique", "Specific solidarity allowance (ASS)")]
    [Article("C. trav.", "L5423-1"), Article("C. trav.", "R5423-1")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("ass", (individu, mois) =>
        WhereEver(Remplacement.AssPreconditionRemplie[individu, mois], () => DeLaPersonne(individu, mois), 0));

    private static Number DeLaPersonne(Subject<Individu> individu, Month mois)
    {
        var famille = individu.In<Famille>();
        var jour = When(Residence.Mayotte[Residence.De(famille), mois], Figures["montant_plein_mayotte"][mois]).Otherwise(Figures["montant_plein"][mois]);
        var plafond = jour * When(Composition.EnCouple[famille, mois], Figures["plaf_coup"][mois]).Otherwise(Figures["plaf_seul"][mois]);
        var montant = Min(JoursDuMois * jour, plafond - (RessourcesAss.DuCouple[famille, mois] / 12));
        return montant * (ConditionsAss.Remplies[individu, mois] & (montant >= jour));
    }
}
