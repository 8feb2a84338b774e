using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Jeunes;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Lyon;

/// <summary>Revenu solidarité jeunes: for people under 25 who are neither studying nor helped by anybody else.</summary>
/// <remarks>The support that goes with it is a commitment of the person: it cannot be decided from facts.</remarks>
public static class RevenuSolidariteJeunes
{
    private const string Reglement = "règlement du RSJ";
    private const int MoisDeResidence = 6;

    private static readonly FigureFile Figures = FrenchFigures.Book["Lyon/revenu_solidarite_jeunes"];

    [Label("Aidé financièrement par ses parents ou un proche", "Supported by parents or someone close")]
    public static readonly Monthly<Individu, Flag> SoutienDUnTiers = Monthly.Flag<Individu>("soutien_financier_parents_ou_tiers");

    [Within(0, 24)]
    [Label("Mois de revenu solidarité jeunes déjà reçus", "Months of young people’s solidarity income already received")]
    public static readonly Monthly<Individu, Number> MoisRecus = Monthly.Number<Individu>("revenu_solidaire_jeune_mois_recus");

    [Label("Conditions du revenu solidarité jeunes", "Conditions of the young people’s solidarity income")]
    [Article("Métropole de Lyon", Reglement)]
    public static readonly Monthly<Individu, Flag> Conditions = Monthly.Flag<Individu>("revenu_solidaire_jeune_eligibilite", (individu, mois) =>
        DAgeEtDeResidence(individu, mois)
        & !Personne.Etudiant[individu, mois]
        & Personne.Scolarite[individu, mois].Is(Scolarite.Inconnue)
        & !SoutienDUnTiers[individu, mois]
        & !AutreAide(individu, mois)
        & (MoisRecus[individu, mois] < Figures["duree_maximum"][mois]));

    [Benefit(AssumedInThePast = false), Right]
    [Label("Revenu solidarité jeunes (Métropole de Lyon)", "Young people’s solidarity income (Métropole de Lyon)")]
    [Article("Métropole de Lyon", Reglement)]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("revenu_solidaire_jeune", (individu, mois) =>
    {
        var ressources = RessourcesDActivite(individu, mois).As("Ressources d’activité du mois", "Earnings of the month");
        return Conditions[individu, mois]
            * When(ressources.Is(0), Figures["montant_sans_ressources"][mois])
                .When(ressources < Figures["plafond_ressources"][mois], Figures["montant_avec_ressources"][mois])
                .Otherwise(0);
    });

    private static Flag DAgeEtDeResidence(Subject<Individu> individu, Month mois)
    {
        var menage = individu.In<Menage>();
        var age = Ages.Age[individu, mois];
        return (age >= Figures["age_minimum"][mois])
            & (age < Figures["age_limite"][mois])
            & Territoire.Metropole[menage, mois]
            & mois.Preceding(MoisDeResidence).All(passe => Territoire.Metropole[menage, passe])
            & SejourRegulier(individu, mois);
    }

    private static Flag SejourRegulier(Subject<Individu> individu, Month mois) =>
        Nationalite.EspaceEconomiqueEuropeen[individu, mois]
        | Nationalite.Suisse(individu, mois)
        | (Personne.DureePossessionTitreSejour[individu, mois] > 0)
        | Sejour.Protection[individu, mois]
        | Sejour.CarteDeResident[individu, mois];

    /// <summary>It is for those whom no other scheme takes in: RSA, AAH and AEEH of this month, and the youth contract that an adviser offers or that has begun.</summary>
    private static Flag AutreAide(Subject<Individu> individu, Month mois)
    {
        var famille = individu.In<Famille>();
        return (Rsa.Montant[famille, mois] > 0)
            | (AllocationAdulteHandicape.Montant[individu, mois] > 0)
            | (AllocationEducationEnfantHandicape.Aeeh[famille, mois] > 0)
            | (PrestationsRecues.GarantieJeunes[individu, mois - 1] > 0)
            | ContratEngagementJeune.EnCours[individu, mois]
            | (ContratEngagementJeune.Montant[individu, mois] > 0);
    }

    private static Number RessourcesDActivite(Subject<Individu> individu, Month mois) =>
        Travail.SalaireNet[individu, mois]
        + Travail.RemunerationApprenti[individu, mois]
        + Travail.IndemnitesStage[individu, mois]
        + Travail.StageFormationPro[individu, mois]
        + ChiffreAffaires.AutoEntrepreneur[individu, mois];
}
