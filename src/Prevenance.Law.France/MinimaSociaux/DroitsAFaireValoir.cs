using Prevenance.Law.France.AssuranceChomage;
using Prevenance.Law.France.Retraite;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>
/// Incomes that have to be claimed before a minimum (CASF L262-10, CSS L815-5, L815-24): one that opens counts from its first month,
/// though the quarter knows nothing of it. Sick, maternity and paternity pay stand for the wages that the quarter counts already.
/// </summary>
internal static class DroitsAFaireValoir
{
    private static readonly IReadOnlyList<(Monthly<Individu, Number> Droit, Monthly<Individu, Number>[] PourLui, Text Nom)> Revenus =
    [
        (AllocationRetourEmploi.Montant, [Remplacement.ChomageNet, Travail.SalaireNet],
            new("Allocation chômage qui s’ouvre ce mois-ci, à demander d’abord", "Unemployment benefit that opens this month, to be claimed first")),
        (AllocationIndependants.Montant, [Remplacement.ChomageNet],
            new("Allocation des travailleurs indépendants qui s’ouvre ce mois-ci, à demander d’abord", "Allowance of the self-employed that opens this month, to be claimed first")),
        (AssurancesSociales.PensionInvalidite.Montant, [Remplacement.PensionInvalidite],
            new("Pension d’invalidité qui s’ouvre ce mois-ci, à demander d’abord", "Invalidity pension that opens this month, to be claimed first")),
        (PensionsEnPlus.Montant, [PensionsEnPlus.Montant],
            new("Pension de réversion ou supplément de retraite qui s’ouvre ce mois-ci, à demander d’abord", "Survivor’s pension or supplement of a pension that opens this month, to be claimed first")),
    ];

    /// <summary>What this month has more than the quarter counts for it, in euros a month; nothing for a right that was received all along.</summary>
    /// <param name="individu">Whose.</param>
    /// <param name="mois">The month that the minimum is asked for.</param>
    /// <param name="trimestre">The months whose incomes it counts.</param>
    public static Number QuiSOuvrent(Subject<Individu> individu, Month mois, IReadOnlyList<Month> trimestre) =>
        Revenus.Select(revenu => Ouvert(revenu.Droit.WhereCovered(individu, mois), m => revenu.PourLui.Select(recu => recu[individu, m]).Sum(), revenu.Nom, trimestre)).Sum();

    private static Number Ouvert(Number droit, Func<Month, Number> compte, Text nom, IReadOnlyList<Month> trimestre) => WhereEver(
        droit > 0,
        () => ((!trimestre.All(m => compte(m) > 0)) * Positive(droit - trimestre.Average(compte)))
            .As(nom.French, nom.English),
        0);
}
