using Prevenance.Law.Figures;
using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Retraite;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>What a couple or a person receives, as the allowances for old age and invalidity count it: gross, over a quarter.</summary>
public static class RessourcesVieillesse
{
    private const double HeuresDuMois = 151.67;
    private const double QuartDAnnee = 0.25;

    private static readonly Figure Smic = FrenchFigures.Book["Revenus/smic"]["smic_b_horaire"];

    private static readonly Monthly<Individu, Number>[] Percus =
    [
        Remplacement.SecurisationProfessionnelle,
        MontantsBruts.Chomage,
        Familiaux.DedommagementAmiante,
        Familiaux.GainsExceptionnels,
        Travail.ChomagePartiel,
        IndemnitesJournalieres.Total,
        Travail.IndemnitesVolontariat,
        Familiaux.PensionsPercues,
        Remplacement.PensionInvalidite,
        Remplacement.RenteAccidentTravail,
        PrestationsRecues.Aer,
        Travail.BourseRecherche,
        Travail.CongesPayes,
        Travail.HeuresSupplementaires,
        Travail.IndemnitesStage,
        Travail.RemunerationApprenti,
        Familiaux.PrestationCompensatoire,
        PrestationsRecues.PrimeRepriseActivite,
        MontantsBruts.Retraite,
        PensionsEnPlus.Minimum,
        PensionsEnPlus.PourEnfants,
        ProcheAidant.Comptee,
        Travail.StageFormationPro,
        MontantsBruts.Salaire,
        ChiffreAffaires.AutoEntrepreneur,
        RevenusHorsActiviteRsa.DuPatrimoine,
    ];

    [Label("Ressources d’une personne pour l’ASPA et l’ASI", "A person's means for ASPA and ASI")]
    [Article("CSS", "R815-18"), Article("CSS", "R815-22"), Article("CSS", "R815-29"), Article("CSS", "L815-5"), Article("CSS", "L815-24")]
    public static readonly Monthly<Individu, Number> DeLaPersonne = Monthly.Amount<Individu>("asi_aspa_base_ressources_individu", (individu, mois) =>
    {
        var trimestre = mois.Preceding(3).ToList();
        var percus = PercusSur(individu, trimestre) + trimestre.Sum(m => PensionsEnPlus.DuDefunt[individu, m]);
        var aah = When(ExclutLAah(individu, mois), 0).Otherwise(trimestre.Sum(m => AllocationAdulteHandicape.Montant[individu, m]));
        var versees = trimestre.Sum(m => Familiaux.PensionsVersees[individu, m]);
        var duTrimestre = percus + aah + (QuartDAnnee * Independants.DeLAnnee(individu, mois.Year - 1)) - versees - AbattementSurSalaires(individu, mois, trimestre);
        return (duTrimestre / 3) + DroitsAFaireValoir.QuiSOuvrent(individu, mois, trimestre);
    });

    [Label("Ressources de la famille pour l’ASPA et l’ASI", "The family's means for ASPA and ASI")]
    [Article("CSS", "R815-18")]
    public static readonly Monthly<Famille, Number> DeLaFamille = Monthly.Amount<Famille>("asi_aspa_base_ressources", (famille, mois) =>
        famille.Members<Individu>(Famille.Parent)
            .Sum(parent => DeLaPersonne[parent, mois] + AllocationSolidariteSpecifique.Montant[parent, mois]));

    /// <summary>What a person received over a quarter, gross, before what each right takes off; the rights of who has lost a partner are not told of themselves.</summary>
    internal static Number PercusSur(Subject<Individu> individu, IReadOnlyCollection<Month> trimestre) =>
        Percus.Select(revenu => Positive(trimestre.Sum(m => revenu[individu, m]))).Sum();

    /// <summary>The AAH comes after these allowances: it is not counted for who may have one of them.</summary>
    private static Flag ExclutLAah(Subject<Individu> individu, Month mois) =>
        ConditionsVieillesse.Aspa[individu, mois]
        | ConditionsVieillesse.Asi[individu, mois]
        | (Remplacement.PensionInvalidite[individu, mois] > 0);

    private static Number AbattementSurSalaires(Subject<Individu> individu, Month mois, IReadOnlyCollection<Month> trimestre)
    {
        var taux = VieillesseFigures.AbattementSalaires[mois];
        var part = When(Composition.EnCouple[individu.In<Famille>(), mois], taux["couples"]).Otherwise(taux["personnes_seules"]);
        return Min(trimestre.Sum(m => MontantsBruts.Salaire[individu, m]), Smic[mois.Year] * HeuresDuMois * part);
    }
}
