namespace Prevenance.Law.France.Retraite;

/// <summary>
/// What the pension fund pays beside the pension that is told, said to be received or worked out: it counts wherever a pension does.
/// </summary>
public static class PensionsEnPlus
{
    [Label("Minimum contributif compté", "Minimum contributif counted")]
    [Article("CSS", "L351-10")]
    public static readonly Monthly<Individu, Number> Minimum = Monthly.Amount<Individu>("minimum_contributif_compte", (individu, mois) =>
        MinimumContributif.Complement.WhereCovered(individu, mois));

    /// <summary>What is paid to who has lost a partner.</summary>
    [Label("Pension de réversion et allocation de veuvage", "Survivor’s pension and widow’s allowance")]
    [Article("CSS", "L353-1"), Article("CSS", "L356-1")]
    public static readonly Monthly<Individu, Number> DuDefunt = Monthly.Amount<Individu>("pensions_du_conjoint_decede", (individu, mois) =>
        PensionReversion.Montant.WhereCovered(individu, mois) + AllocationVeuvage.Montant.WhereCovered(individu, mois));

    [Label("Majoration pour enfants comptée", "Increase for children counted")]
    [Article("CSS", "L351-12")]
    public static readonly Monthly<Individu, Number> PourEnfants = Monthly.Amount<Individu>("majoration_trois_enfants_comptee", (individu, mois) =>
        MajorationPourEnfants.Montant.WhereCovered(individu, mois));

    [Label("Pensions versées en plus de sa retraite", "Pensions paid beside one’s own")]
    [Article("CSS", "L351-10"), Article("CSS", "L351-12"), Article("CSS", "L353-1"), Article("CSS", "L356-1")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("pensions_en_plus", (individu, mois) =>
        Minimum[individu, mois] + PourEnfants[individu, mois] + DuDefunt[individu, mois]);
}
