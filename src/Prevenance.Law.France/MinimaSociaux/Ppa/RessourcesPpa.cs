using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.Retraite;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>What a household receives in one month, as the prime d'activité counts it.</summary>
public static class RessourcesPpa
{
    private static readonly Monthly<Individu, Number>[] Activite =
    [
        Travail.SalaireNet,
        Travail.StageFormationPro,
        Travail.RemunerationApprenti,
        Travail.BourseRecherche,
        Travail.ChomagePartiel,
        Travail.HeuresSupplementaires,
        Travail.IndemnitesStage,
        Travail.CongesPayes,
        ChiffreAffaires.AutoEntrepreneur,
        IndemnitesJournalieres.CommeActivite,
    ];

    private static readonly Monthly<Individu, Number>[] HorsActivite =
    [
        AllocationSolidariteSpecifique.Montant,
        Asi.Montant,
        MajorationVieAutonome.Complement,
        Remplacement.ChomageNet,
        Remplacement.RetraiteNette,
        Remplacement.RetraiteCombattant,
        Remplacement.PensionInvalidite,
        Remplacement.RenteAccidentTravail,
        Remplacement.SecurisationProfessionnelle,
        PrestationsRecues.Aer,
        Familiaux.PensionsPercues,
        Familiaux.PrestationCompensatoire,
        PrestationsRecues.PrimeRepriseActivite,
        IndemnitesJournalieres.HorsActivite,
        ProcheAidant.Comptee,
        PensionsEnPlus.Montant,
    ];

    /// <summary>Earnings of the month; the AAH is added to them once they reach a number of hours at the minimum wage.</summary>
    [Label("Revenus professionnels d’une personne pour la prime d’activité", "A person's earnings for the activity bonus")]
    [Article("CSS", "L842-4"), Article("CSS", "R844-1")]
    public static readonly Monthly<Individu, Number> RevenusProfessionnels = Monthly.Amount<Individu>("ppa_revenu_activite_individu", (individu, mois) =>
    {
        var gains = GainsDuTravail(individu, mois);
        return gains + When(CompteAahCommeGain(gains, mois), AllocationAdulteHandicape.Montant[individu, mois]).Otherwise(0);
    });

    [Label("Autres revenus d’une personne pour la prime d’activité", "A person's other income for the activity bonus")]
    [Article("CSS", "L842-4"), Article("CSS", "R844-5")]
    public static readonly Monthly<Individu, Number> AutresRevenus = Monthly.Amount<Individu>("ppa_ressources_hors_activite_individu", (individu, mois) =>
        HorsActivite.Select(revenu => revenu[individu, mois]).Sum()
        + (DuPatrimoine(individu, mois.Year - 2) / 12)
        + When(CompteAahCommeGain(GainsDuTravail(individu, mois), mois), 0).Otherwise(AllocationAdulteHandicape.Montant[individu, mois]));

    /// <summary>Adults, and the children whom the flat amount counts: what another child earns opens nothing to its parents.</summary>
    [Label("Compté dans le foyer pour la prime d’activité", "Counted in the household for the activity bonus")]
    [Article("CSS", "R842-3")]
    public static readonly Monthly<Individu, Flag> EstCompte = Monthly.Flag<Individu>("ppa_membre_compte", (individu, mois) =>
        RessourcesRsa.EstCompte(individu, mois));

    [Label("Revenus professionnels du foyer pour la prime d’activité", "The household's earnings for the activity bonus")]
    [Article("CSS", "L842-4")]
    public static readonly Monthly<Famille, Number> Professionnelles = Monthly.Amount<Famille>("ppa_revenu_activite", (famille, mois) =>
        famille.Members<Individu>().Sum(membre => EstCompte[membre, mois] * RevenusProfessionnels[membre, mois]));

    [Label("Ressources du foyer pour la prime d’activité", "The household's means for the activity bonus")]
    [Article("CSS", "L842-3"), Article("CSS", "L842-4")]
    public static readonly Monthly<Famille, Number> Base = Monthly.Amount<Famille>("ppa_base_ressources", (famille, mois) =>
        Professionnelles[famille, mois]
        + famille.Members<Individu>().Sum(membre => EstCompte[membre, mois] * AutresRevenus[membre, mois])
        + PrestationsComptees.PourLaPrime[famille, mois]
        + Aspa.Montant[famille, mois]);

    private static Number GainsDuTravail(Subject<Individu> individu, Month mois) =>
        Activite.Select(revenu => revenu[individu, mois]).Sum() + Independants.Mensualises[individu, mois.Year];

    private static Flag CompteAahCommeGain(Number gains, Month mois) => gains >= PpaFigures.SeuilAahActivite[PpaFigures.MoisDuBareme(mois)] * PpaFigures.Smic[mois];

    private static Number DuPatrimoine(Subject<Individu> individu, Year annee) =>
        Positive(annee.Months.Sum(mois => Patrimoine.RevenusCapital[individu, mois])) + Positive(annee.Months.Sum(mois => Patrimoine.RevenusLocatifs[individu, mois]));
}
