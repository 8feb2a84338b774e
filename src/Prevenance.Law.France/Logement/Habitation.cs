using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>The dwelling as its occupants describe it, and what follows from where it stands.</summary>
public static class Habitation
{
    private static readonly CodeTable<ZoneLogement> Zones =
        CodeTable<ZoneLogement>.Load(FrenchFigures.TablePath("Logement/zones_apl.table.csv"));

    [Essential]
    [Label("Statut d’occupation du logement", "Ground of occupation")]
    public static readonly Monthly<Menage, Choice<StatutOccupation>> Statut =
        Monthly.Choice<Menage, StatutOccupation>("statut_occupation_logement");

    [Within(0)]
    [Essential]
    [Label("Loyer hors charges, ou mensualité d’emprunt", "Rent without charges, or loan instalment")]
    public static readonly Monthly<Menage, Number> Loyer = Monthly.Amount<Menage>("loyer");

    [Within(0)]
    [Label("Charges locatives", "Charges paid with the rent")]
    public static readonly Monthly<Menage, Number> Charges = Monthly.Amount<Menage>("charges_locatives");

    [Unbounded("a day far off stands for none")]
    [Essential]
    [Label("Date d’entrée dans le logement", "Day of moving in")]
    public static readonly Monthly<Menage, Date> DateEntree = Monthly.Date<Menage>("date_entree_logement", @default: new DateOnly(1870, 1, 1));

    [Label("Logement en colocation", "Shared flat")]
    public static readonly Monthly<Menage, Flag> Colocation = Monthly.Flag<Menage>("coloc");

    [Label("Le logement est une chambre", "The dwelling is a single room")]
    public static readonly Monthly<Menage, Flag> Chambre = Monthly.Flag<Menage>("logement_chambre");

    [Label("Logement géré par un Crous", "Student residence run by a Crous")]
    public static readonly Monthly<Menage, Flag> Crous = Monthly.Flag<Menage>("logement_crous");

    /// <summary>A residence for who has difficulty in finding a home, among the homes under an agreement: boarding houses, former workers' hostels.</summary>
    [Label("Résidence sociale", "Social residence")]
    [Article("CCH", "R832-20"), Article("CCH", "D832-25")]
    public static readonly Monthly<Menage, Flag> ResidenceSociale = Monthly.Flag<Menage>("logement_residence_sociale");

    [Label("Personne âgée ou handicapée accueillie chez un particulier contre paiement", "Older or disabled person lodged for payment in a private home")]
    public static readonly Monthly<Menage, Flag> AccueilChezUnParticulier = Monthly.Flag<Menage>("personne_agee_handicapee");

    [Label("Participe aux frais du logement où il est hébergé", "Shares the costs of the home where they are housed")]
    public static readonly Monthly<Menage, Flag> ParticipationAuxFrais = Monthly.Flag<Menage>("participation_frais");

    [Label("Le propriétaire est un parent ou un enfant de l’occupant", "The landlord is a parent or child of the occupant")]
    public static readonly Monthly<Famille, Flag> ProprietaireProche = Monthly.Flag<Famille>("proprietaire_proche_famille");

    [Label("Zone du logement", "Housing zone")]
    [Article("CCH", "D823-16"), Article("Arrêté du 17 mars 1978", "1")]
    public static readonly Monthly<Menage, Choice<ZoneLogement>> Zone = Monthly.Choice<Menage, ZoneLogement>("zone_apl", (menage, mois) =>
    {
        var commune = Residence.Depcom[menage, mois];

        // Zone 2 lies between the others: the least wrong when nobody has said where the dwelling stands.
        return When<Choice<ZoneLogement>>(commune.Is(""), ZoneLogement.Zone2)
            .Otherwise(Zones.For(commune, otherwise: ZoneLogement.Zone3));
    });

    /// <summary>A dwelling whose landlord has signed an agreement with the State: its tenants receive the APL.</summary>
    [Label("Logement conventionné", "Dwelling under an agreement with the State")]
    [Article("CCH", "L831-1")]
    public static readonly Monthly<Menage, Flag> Conventionne = Monthly.Flag<Menage>("logement_conventionne", (menage, mois) =>
        Statut[menage, mois].Is(StatutOccupation.LocataireHlm));

    internal static Flag SansDomicile(Subject<Menage> menage, Month mois) => Statut[menage, mois].Is(StatutOccupation.SansDomicile);
}
