using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.Retraite;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>The incomes of the last quarter, over a year, for an AAH that is reckoned by the quarter.</summary>
public static class TrimestreAah
{
    internal static readonly Revenu[] RevenusDActivite =
    [
        new(Remplacement.ChomageImposable, Remplacement.ChomageNet),
        new(Travail.ChomagePartiel, Travail.ChomagePartiel),
        new(IndemnitesJournalieres.Imposables, IndemnitesJournalieres.Imposables),
        new(Travail.IndemnitesStage, Travail.IndemnitesStage),
        new(Travail.StageFormationPro, Travail.StageFormationPro),
        new(Travail.SalaireImposable, Travail.SalaireNet),
        new(Travail.CongesPayes, Travail.CongesPayes),
        new(Travail.HeuresSupplementaires, Travail.HeuresSupplementaires),
        new(ChiffreAffaires.AutoEntrepreneur, ChiffreAffaires.AutoEntrepreneur),
    ];

    internal static readonly Revenu[] AutresRevenus =
    [
        new(Asi.Montant, Asi.Montant),
        new(Remplacement.SecurisationProfessionnelle, Remplacement.SecurisationProfessionnelle),
        new(PrestationsRecues.Aer, PrestationsRecues.Aer),
        new(Travail.BourseRecherche, Travail.BourseRecherche),
        new(Familiaux.GainsExceptionnels, Familiaux.GainsExceptionnels),
        new(ProcheAidant.Comptee, ProcheAidant.Comptee),
        new(RevenusHorsActiviteRsa.DuPatrimoine, RevenusHorsActiviteRsa.DuPatrimoine),
    ];

    internal static readonly Revenu[] Pensions =
    [
        new(Familiaux.PensionsPercues, Familiaux.PensionsPercues),
        new(Remplacement.PensionInvalidite, Remplacement.PensionInvalidite),
        new(Familiaux.PrestationCompensatoire, Familiaux.PrestationCompensatoire),
        new(Remplacement.RetraiteImposable, Remplacement.RetraiteNette),
        new(PensionsEnPlus.Montant, PensionsEnPlus.Montant),
    ];

    /// <summary>Amounts are those that income tax counts, as for family benefits; a net amount stands for one that nobody knows.</summary>
    [Label("Revenus d’activité du trimestre retenus par l’AAH, par an", "Earnings of the quarter counted by AAH, a year")]
    [Article("CSS", "R821-4"), Article("CSS", "R821-4-1"), Article("CSS", "R532-3")]
    public static readonly Monthly<Individu, Number> Activite = Monthly.Amount<Individu>("aah_base_ressources_activite_eval_trimestrielle", (individu, mois) =>
        SurUnAn(RevenusDActivite, ImposableOuNet, individu, mois) + Independants.DeLAnnee(individu, mois.Year - 1));

    [Label("Autres revenus du trimestre retenus par l’AAH, par an", "Other income of the quarter counted by AAH, a year")]
    [Article("CSS", "R821-4"), Article("CSS", "R821-4-1"), Article("CSS", "R532-3")]
    public static readonly Monthly<Individu, Number> Autres = Monthly.Amount<Individu>("aah_base_ressources_hors_activite_eval_trimestrielle", (individu, mois) =>
        SurUnAn(AutresRevenus, ImposableOuNet, individu, mois)
        + RessourcesAah.PensionsRetenues(SurUnAn(Pensions, ImposableOuNet, individu, mois), mois)
        - (4 * mois.Preceding(3).Sum(m => Familiaux.PensionsVersees[individu, m])));

    /// <summary>Four times the sum of the quarter.</summary>
    internal static Number SurUnAn(
        IEnumerable<Revenu> revenus, Func<Revenu, Subject<Individu>, Month, Number> montant, Subject<Individu> individu, Month mois) =>
        4 * revenus.Select(revenu => mois.Preceding(3).Sum(m => montant(revenu, individu, m))).Sum();

    private static Number ImposableOuNet(Revenu revenu, Subject<Individu> individu, Month mois) =>
        revenu.Imposable == revenu.Net ? revenu.Net[individu, mois] : Max(revenu.Imposable[individu, mois], revenu.Net[individu, mois]);

    /// <summary>An income, as income tax counts it and as it is received; one variable where the two are one.</summary>
    internal sealed record Revenu(Monthly<Individu, Number> Imposable, Monthly<Individu, Number> Net);
}
