using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Logement;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.France.Retraite;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.CouvertureSante;

/// <summary>The yearly means that decide of the health cover.</summary>
public static class RessourcesCss
{
    private static readonly Monthly<Individu, Number>[] Percues =
    [
        Remplacement.SecurisationProfessionnelle,
        AllocationSolidariteSpecifique.Montant,
        Travail.BourseRecherche,
        MajorationVieAutonome.Complement,
        Remplacement.ChomageNet,
        Familiaux.DedommagementAmiante,
        Familiaux.GainsExceptionnels,
        Travail.ChomagePartiel,
        IndemnitesJournalieres.Total,
        Travail.CongesPayes,
        Travail.HeuresSupplementaires,
        Travail.RemunerationApprenti,
        PrestationsRecues.Aer,
        Travail.IndemnitesStage,
        Familiaux.PensionsPercues,
        Remplacement.PensionInvalidite,
        Familiaux.PrestationCompensatoire,
        PrestationsRecues.PrimeRepriseActivite,
        Remplacement.RetraiteCombattant,
        Remplacement.RetraiteNette,
        Travail.StageFormationPro,
        RevenusHorsActiviteRsa.DuPatrimoine,
        Travail.SalaireNet,
        ChiffreAffaires.AutoEntrepreneur,
        Remplacement.RenteAccidentTravail,
        ProcheAidant.Comptee,
        PensionsEnPlus.Montant,
    ];

    private static readonly Monthly<Famille, Number>[] DeLaFamille =
    [
        AllocationsFamiliales.Af,
        AllocationSoutienFamilial.Asf,
        ComplementFamilial.Cf,
        LibreChoixDActivite.Montant,
        Prepare.Montant,
    ];

    [Label("Ressources d’une personne pour la complémentaire santé", "A person’s means for the health cover")]
    [Article("CSS", "R861-8"), Article("CSS", "R861-10"), Article("CSS", "R861-11"), Article("CSS", "R861-15")]
    public static readonly Monthly<Individu, Number> DeLaPersonne = Monthly.Amount<Individu>("css_cmu_base_ressources_individu", (individu, mois) =>
        AnneeDeReferenceCss.Lire(individu.In<Famille>(), mois, annee =>
            Percues.Select(revenu => annee.Sum(m => revenu[individu, m])).Sum()
            + annee.Sum(m => AllocationsInvalidite(individu, m))
            - annee.Sum(m => Familiaux.PensionsVersees[individu, m])
            - (AbattementSalaires(individu, mois) * annee.Sum(m => Travail.SalaireNet[individu, m]))
            - (Travail.StageFormationPro[individu, mois - 1].Is(0) * annee.Sum(m => Travail.StageFormationPro[individu, m])))
        + Independants.DeLAnnee(individu, mois.Year - 1));

    [Label("Forfait logement de qui est propriétaire ou logé gratuitement, par an", "Yearly housing flat amount of who owns their home or is housed for free")]
    [Article("CSS", "R861-5")]
    public static readonly Monthly<Famille, Number> ForfaitSansAide = Monthly.Amount<Famille>("css_cmu_forfait_logement_base", (famille, mois) =>
        When(
                Habitation.Statut[Residence.De(famille), mois].IsOneOf(StatutOccupation.Proprietaire, StatutOccupation.LogeGratuitement),
                ForfaitLogement(CssFigures.LogementSansAide[mois], famille, mois))
            .Otherwise(0));

    /// <summary>No more than the aid itself.</summary>
    [Label("Forfait logement de qui reçoit une aide au logement, par an", "Yearly housing flat amount of who receives housing aid")]
    [Article("CSS", "R861-7")]
    public static readonly Monthly<Famille, Number> ForfaitAvecAide = Monthly.Amount<Famille>("css_cmu_forfait_logement_al", (famille, mois) =>
        Min(12 * AideLogement.Montant[famille, mois], ForfaitLogement(CssFigures.LogementAvecAide[mois], famille, mois)));

    [Label("Ressources du foyer pour la complémentaire santé", "The household’s means for the health cover")]
    [Article("CSS", "L861-2"), Article("CSS", "R861-4"), Article("CSS", "R861-8")]
    public static readonly Monthly<Famille, Number> DuFoyer = Monthly.Amount<Famille>("css_cmu_base_ressources", (famille, mois) =>
        ForfaitSansAide[famille, mois] + ForfaitAvecAide[famille, mois]
        + AnneeDeReferenceCss.Lire(famille, mois, annee =>
            DeLaFamille.Select(prestation => annee.Sum(m => prestation[famille, m])).Sum() + annee.Sum(m => AspaComptee(famille, m)))
        + famille.Members<Individu>().Sum(membre =>
            (!Composition.EstEnfantDansFamille[membre] | FoyerCss.EstACharge[membre, mois]) * DeLaPersonne[membre, mois]));

    /// <summary>AAH and ASI, less the part that leaves their recipients under the ceiling.</summary>
    private static Number AllocationsInvalidite(Subject<Individu> individu, Month mois)
    {
        var aah = AllocationAdulteHandicape.Montant[individu, mois];
        var asi = Asi.Montant[individu, mois];
        var deux = individu.In<Famille>().Members<Individu>(Famille.Parent).Count(parent => Asi.Montant[parent, mois] > 0) > 1;
        var asiNonComptee = When(aah > 0, 0)
            .When(deux, CssFigures.NonCompte(CssFigures.AsiNonCompteeCouple, mois) / 2)
            .Otherwise(CssFigures.NonCompte(CssFigures.AsiNonCompteeSeul, mois));
        return Positive(aah - CssFigures.NonCompte(CssFigures.AahNonComptee, mois)) + Positive(asi - asiNonComptee);
    }

    private static Number AspaComptee(Subject<Famille> famille, Month mois) => Positive(Aspa.Montant[famille, mois]
        - When(Composition.EnCouple[famille, mois], CssFigures.NonCompte(CssFigures.AspaNonCompteeCouple, mois)).Otherwise(CssFigures.NonCompte(CssFigures.AspaNonCompteeSeul, mois)));

    /// <summary>Thirty percent of the wages of who is now unemployed, ill, in training, or receives ASS.</summary>
    private static Number AbattementSalaires(Subject<Individu> individu, Month mois)
    {
        var indemnise = Personne.Activite[individu, mois].Is(Activite.Chomeur)
            & (Remplacement.ChomageNet[individu, mois] + Travail.ChomagePartiel[individu, mois] > 0);
        var concerne = indemnise
            | (Remplacement.IndemnitesMaladie[individu, mois] > 0)
            | (AllocationSolidariteSpecifique.Montant[individu, mois] > 0)
            | (Travail.StageFormationPro[individu, mois] > 0);
        return concerne * CssFigures.AbattementSalaires[mois];
    }

    private static Number ForfaitLogement(Figures.TableInForce taux, Subject<Famille> famille, Month mois)
    {
        var personnes = FoyerCss.Personnes[famille, mois];
        var deux = 1 + RsaFigures.DeuxiemePersonne[mois];
        var parts = When(personnes <= 1, taux["taux_1p"])
            .When(personnes.Is(2), taux["taux_2p"] * deux)
            .Otherwise(taux["taux_3p_plus"] * (deux + RsaFigures.PersonneSuivante[mois]));
        return 12 * RsaFigures.MontantForfaitaire[mois] * parts;
    }
}
