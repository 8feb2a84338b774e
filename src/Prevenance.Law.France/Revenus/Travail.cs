namespace Prevenance.Law.France.Revenus;

/// <summary>Earned income, as people know it: month by month, net (received) and taxable (declared).</summary>
public static class Travail
{
    [MayChange("wages change with work")]
    [Estimated]
    [Within(0)]
    [Label("Salaire net", "Net wages")]
    [Article("CGI", "79"), Article("CGI", "154 quinquies")]
    public static readonly Monthly<Individu, Number> SalaireNet = Monthly.Amount<Individu>("salaire_net", NetEtImposable.SalaireNet);

    [Estimated]
    [Within(0)]
    [Label("Salaire imposable", "Taxable wages")]
    [Article("CGI", "79"), Article("CGI", "154 quinquies")]
    public static readonly Monthly<Individu, Number> SalaireImposable = Monthly.Amount<Individu>("salaire_imposable", NetEtImposable.SalaireImposable);

    [Within(0, 1)]
    [Label("Part d’un temps plein travaillée (1 : temps plein)", "Share of full time worked (1: full time)")]
    public static readonly Monthly<Individu, Number> Quotite = Monthly.Number<Individu>("quotite_de_travail", @default: 1);

    [Within(0)]
    [Label("Heures supplémentaires exonérées", "Tax-free overtime")]
    public static readonly Monthly<Individu, Number> HeuresSupplementaires = Monthly.Amount<Individu>("hsup");

    [Within(0)]
    [Label("Frais professionnels réels", "Actual work expenses")]
    public static readonly Yearly<Individu, Number> FraisReels = Yearly.Amount<Individu>("frais_reels");

    [Within(0)]
    [Label("Rémunération d’apprenti", "Apprentice’s pay")]
    public static readonly Monthly<Individu, Number> RemunerationApprenti = Monthly.Amount<Individu>("remuneration_apprenti");

    [Estimated]
    [Within(0)]
    [Label("Indemnités de stage", "Internship allowance")]
    [Article("C. éduc.", "L124-6")]
    public static readonly Monthly<Individu, Number> IndemnitesStage = Monthly.Amount<Individu>(
        "indemnites_stage", (individu, mois) => Stages.Gratification.WhereCovered(individu, mois));

    [Within(0)]
    [Label("Rémunération de stage de formation professionnelle", "Vocational training pay")]
    public static readonly Monthly<Individu, Number> StageFormationPro = Monthly.Amount<Individu>("revenus_stage_formation_pro");

    [Within(0)]
    [Label("Bourse de recherche", "Research grant")]
    public static readonly Monthly<Individu, Number> BourseRecherche = Monthly.Amount<Individu>("bourse_recherche");

    [Within(0)]
    [Label("Indemnités de volontariat", "Volunteer allowance")]
    public static readonly Monthly<Individu, Number> IndemnitesVolontariat = Monthly.Amount<Individu>("indemnites_volontariat");

    [Within(0)]
    [Label("Indemnités compensatrices de congés payés", "Pay in lieu of holidays")]
    public static readonly Monthly<Individu, Number> CongesPayes = Monthly.Amount<Individu>("indemnites_compensatrices_conges_payes");

    [Within(0)]
    [Label("Indemnités de chômage partiel", "Short-time working allowance")]
    public static readonly Monthly<Individu, Number> ChomagePartiel = Monthly.Amount<Individu>("indemnites_chomage_partiel");

    [Estimated]
    [Label("Revenus imposables d’une activité indépendante", "Taxable income from self-employment")]
    [Article("CGI", "79"), Article("CGI", "154 quinquies")]
    public static readonly Yearly<Individu, Number> IndependantImposable = Yearly.Amount<Individu>("rpns_imposables", Independants.Imposables);

    [Unbounded("a loss is told as it is, and each base floors it")]
    [Label("Revenus exonérés d’une activité indépendante", "Tax-free income from self-employment")]
    public static readonly Yearly<Individu, Number> IndependantExonere = Yearly.Amount<Individu>("rpns_exon");

    [Unbounded("a loss is told as it is, and each base floors it")]
    [Label("Autres revenus d’une activité indépendante", "Other income from self-employment")]
    public static readonly Yearly<Individu, Number> IndependantAutres = Yearly.Amount<Individu>("rpns_autres_revenus");

    [Unbounded("a loss is told as it is, and each base floors it")]
    [Label("Bénéfice agricole", "Farming profit")]
    public static readonly Yearly<Individu, Number> BeneficeAgricole = Yearly.Amount<Individu>("rpns_benefice_exploitant_agricole");

    [Unbounded("a loss is told as it is, and each base floors it")]
    [MayChange("what one earns on one’s own changes from month to month")]
    [Label("Bénéfice d’auto-entrepreneur", "Sole trader’s profit")]
    public static readonly Monthly<Individu, Number> AutoEntrepreneurBenefice = Monthly.Amount<Individu>("rpns_auto_entrepreneur_benefice");
}
