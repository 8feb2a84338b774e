using Prevenance.Law;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Foresight.Hypotheses;

/// <summary>What a household lives on beside its rights, and the tax that it pays.</summary>
internal static class OwnIncome
{
    /// <summary>Money received each month, after contributions.</summary>
    public static readonly IReadOnlyList<Variable> Received =
    [
        Travail.SalaireNet,
        Travail.RemunerationApprenti,
        Travail.StageFormationPro,
        Travail.ChomagePartiel,
        Remplacement.ChomageNet,
        Remplacement.RetraiteNette,
        Remplacement.PensionInvalidite,
        Remplacement.IndemnitesMaladie,
        Familiaux.PensionsPercues,
    ];

    /// <summary>Income tax before credits, for the incomes of the year.</summary>
    public static readonly Variable Tax = Impot.AvantImputations;
}
