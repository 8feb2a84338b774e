using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Logement;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Majoration pour la vie autonome: helps who receives AAH and lives in a home of their own with housing aid.</summary>
public static class MajorationVieAutonome
{
    private static readonly Month FinDuComplement = new(2019, 12);

    [Benefit]
    [Label("Majoration pour la vie autonome, avec une aide au logement", "Independent living supplement, with housing aid")]
    [Article("CSS", "L821-1-2")]
    public static readonly Monthly<Individu, Number> Mva = Monthly.Amount<Individu>("mva", (individu, mois) =>
        (AideLogement.Net[individu.In<Famille>(), mois] > 0) * InvaliditeFigures.VieAutonome[mois]);

    [Label("A eu un revenu professionnel depuis un an", "Has had earnings for a year")]
    [Article("CSS", "R821-5-1")]
    public static readonly Monthly<Individu, Flag> RevenuProfessionnel = Monthly.Flag<Individu>("caah_revenu_professionnel", (individu, mois) =>
        AUnSalaire(individu, mois) | (Travail.IndependantImposable[individu, mois.Year - 1] > 0));

    [Label("Peut recevoir un complément à l’AAH", "May receive a supplement to AAH")]
    [Article("CSS", "L821-1-2"), Article("CSS", "R821-5-1")]
    public static readonly Monthly<Individu, Flag> Conditions = Monthly.Flag<Individu>("eligibilite_caah", (individu, mois) =>
    {
        return WhereEver(Sante.TauxIncapacite[individu, mois] >= InvaliditeFigures.TauxIncapacite[mois], () => EstAllocataireChezSoi(individu, mois), false);
    });

    private static Flag EstAllocataireChezSoi(Subject<Individu> individu, Month mois)
    {
        var allocataire = (AllocationAdulteHandicape.Montant[individu, mois] > 0) | (Asi.Montant[individu, mois] > 0);
        var chezSoi = (individu.HasRole(Menage.PersonneDeReference, Menage.Definition) | individu.HasRole(Menage.Conjoint, Menage.Definition))
            & !Habitation.Statut[individu.In<Menage>(), mois].Is(StatutOccupation.LocataireFoyer);
        return allocataire & chezSoi & !RevenuProfessionnel[individu, mois];
    }

    [Within(0, 1)]
    [Label("Capacité de travail reconnue", "Recognised capacity for work")]
    public static readonly Monthly<Individu, Number> CapaciteDeTravail = Monthly.Number<Individu>("taux_capacite_travail", @default: 1);

    /// <summary>What a guaranteed income adds to the AAH for who can hardly work; nobody has entered it since December 2019.</summary>
    [Benefit]
    [Label("Complément de ressources, jusqu’en novembre 2019", "Supplement to means, until November 2019")]
    [Article("CSS", "L821-1-1"), Article("CSS", "D821-4")]
    public static readonly Monthly<Individu, Number> ComplementDeRessources = Monthly.Amount<Individu>("complement_ressources_aah", (individu, mois) =>
        mois >= FinDuComplement
            ? 0
            : (CapaciteDeTravail[individu, mois] < InvaliditeFigures.CapaciteDeTravail[mois])
                * (InvaliditeFigures.GarantieDeRessources[mois] - InvaliditeFigures.Montant[mois]));

    /// <summary>A supplement that is said to be received is one, whatever else is known.</summary>
    [Benefit, Right]
    [Label("Complément de l’allocation aux adultes handicapés", "Supplement to the disabled adults' allowance")]
    [Article("CSS", "L821-1-2")]
    public static readonly Monthly<Individu, Number> Complement = Monthly.Amount<Individu>("caah", (individu, mois) =>
        Max(
            Mva.Given(individu, mois, 0),
            WhereEver(Conditions[individu, mois], () => Max(Mva[individu, mois], ComplementDeRessources[individu, mois]), 0)));

    internal static Flag AUnSalaire(Subject<Individu> individu, Month mois) =>
        mois.Preceding(12).Any(m => Travail.SalaireImposable[individu, m] > 0);
}
