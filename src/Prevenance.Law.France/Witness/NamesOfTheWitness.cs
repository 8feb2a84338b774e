using Prevenance.Law.France.AssuranceChomage;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;

namespace Prevenance.Law.France.Witness;

/// <summary>
/// Results that the reference model gives under names of its own, made of what this law works out: so that its cases of them are read.
/// </summary>
public static class NamesOfTheWitness
{
    // CGI 1657, 1 bis: no tax is asked for under 61 euros before credits, nor under 12 euros after them.
    private const int LeastBeforeCredits = 61;
    private const int LeastAfterCredits = 12;

    public static IEnumerable<(Variable Variable, VariableNotes Notes)> All =>
        Results.Select(variable => (variable, new VariableNotes(new Text(variable.Name, variable.Name), [], false, false, false, false)));

    private static IEnumerable<Variable> Results =>
    [
        Yearly.Amount<FoyerFiscal>("reductions", AfterReductions.Of),
        Yearly.Amount<FoyerFiscal>("credits_impot", Credits),
        Yearly.Amount<FoyerFiscal>("impot_revenu_restant_a_payer", (foyer, annee) => -LeftToPay(foyer, annee)),
        Monthly.Amount<Individu>("complement_are_brut", (individu, mois) =>
            Personne.Activite[individu, mois].Is(Activite.Actif) * AllocationRetourEmploi.JoursPayes[individu, mois] * AllocationRetourEmploi.Journee[individu, mois]),
        Monthly.Amount<Individu>("allocation_retour_emploi_montant", (individu, mois) =>
            mois.LastDay.Day * AllocationRetourEmploi.Journee[individu, mois]),
    ];

    private static Number Credits(Subject<FoyerFiscal> foyer, Year annee) =>
        GardeJeunesEnfants.Credit[foyer, annee] + EmploiADomicile.Credit[foyer, annee];

    /// <summary>What is given back where it is below zero.</summary>
    private static Number LeftToPay(Subject<FoyerFiscal> foyer, Year annee)
    {
        var before = Impot.Net[foyer, annee] - AfterReductions.Of(foyer, annee);
        var asked = (before >= LeastBeforeCredits) * before;
        var after = asked - Credits(foyer, annee);
        return ((after <= 0) | (after >= LeastAfterCredits)) * after;
    }
}
