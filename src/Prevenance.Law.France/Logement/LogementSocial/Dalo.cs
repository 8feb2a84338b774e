using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>Droit au logement opposable (DALO): who asked for social housing in vain may have a committee say that their case comes first.</summary>
public static class Dalo
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Logement/LogementSocial/dalo"];

    [Label("A une demande de logement social en cours", "Has a claim for social housing under way")]
    public static readonly Monthly<Menage, Flag> DemandeDeLogementSocial = Monthly.Flag<Menage>("demande_logement_social");

    /// <summary>The prefect sets how long is too long, by département.</summary>
    [Label("Attend un logement social depuis plus longtemps que le délai du préfet", "Has waited for social housing for longer than the prefect’s time limit")]
    public static readonly Monthly<Menage, Flag> DelaiDepasse = Monthly.Flag<Menage>("delai_logement_social_depasse");

    [Within(0, 600)]
    [Label("Mois passés sans interruption dans un hébergement", "Months in a row in a shelter")]
    public static readonly Monthly<Menage, Number> MoisHeberge = Monthly.Number<Menage>("mois_en_hebergement");

    [Within(0, 600)]
    [Label("Mois passés dans un logement de transition ou un logement-foyer", "Months in a transitional home or a hostel")]
    public static readonly Monthly<Menage, Number> MoisEnTransition = Monthly.Number<Menage>("mois_en_logement_de_transition");

    [Label("Logement insalubre, dangereux ou impropre à l’habitation", "Home that is unhealthy, dangerous or unfit to live in")]
    public static readonly Monthly<Menage, Flag> Insalubre = Monthly.Flag<Menage>("logement_insalubre");

    [Label("Logement non décent ou suroccupé", "Home that is not decent, or overcrowded")]
    public static readonly Monthly<Menage, Flag> NonDecent = Monthly.Flag<Menage>("logement_non_decent");

    [Right]
    [Label("Recours DALO : peut être déposé", "DALO appeal: may be made")]
    [Article("CCH", "L441-2-3"), Article("CCH", "R441-14-1")]
    public static readonly Monthly<Famille, Flag> Recours = Monthly.Flag<Famille>("dalo_recours", (famille, mois) =>
        WhereEver(
            DemandeDeLogementSocial[Residence.De(famille), mois],
            () => LogementSocial.Eligible[famille, mois] & SituationPrioritaire(famille, Residence.De(famille), mois),
            false));

    private static Flag SituationPrioritaire(Subject<Famille> famille, Subject<Menage> menage, Month mois) =>
        DelaiDepasse[menage, mois]
        | Habitation.SansDomicile(menage, mois)
        | TreveHivernale.Menacee(menage, mois)
        | (MoisHeberge[menage, mois] >= Figures["mois_en_hebergement"][mois])
        | (MoisEnTransition[menage, mois] >= Figures["mois_en_transition"][mois])
        | Insalubre[menage, mois]
        | (NonDecent[menage, mois] & AvecMineurOuHandicap(famille, mois));

    private static Flag AvecMineurOuHandicap(Subject<Famille> famille, Month mois) =>
        famille.Members<Individu>(Famille.Enfant).Any(enfant => !Ages.Majeur[enfant, mois])
        | famille.Members<Individu>().Any(membre => Sante.Handicap[membre, mois]);
}
