using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>A tenant who leaves gives notice three months before, or one: in a furnished home, where homes are scarce, or for a reason that the law names.</summary>
public static class PreavisReduit
{
    // Of the towns of décret 2013-392, those that were read: Lyon, by itself or by arrondissement, and Villeurbanne.
    private static readonly string[] CommunesTendues = ["69123", "69381", "69382", "69383", "69384", "69385", "69386", "69387", "69388", "69389", "69266"];

    private static readonly FigureFile Figures = FrenchFigures.Book["Logement/Location/location"];

    [Label("Veut quitter le logement loué", "Wants to leave the rented home")]
    public static readonly Monthly<Menage, Flag> Depart = Monthly.Flag<Menage>("depart_du_logement_loue");

    [Label(
        "Part pour un premier emploi, une mutation, un emploi perdu ou retrouvé, la santé, des violences ou un logement social",
        "Leaves for a first job, a transfer, a job lost or found again, health, violence or social housing")]
    public static readonly Monthly<Menage, Flag> Motif = Monthly.Flag<Menage>("motif_de_preavis_reduit");

    [Label("Logement en zone tendue", "Home in an area where homes are scarce")]
    [Article("Décret", "2013-392")]
    public static readonly Monthly<Menage, Flag> ZoneTendue = Monthly.Flag<Menage>("logement_zone_tendue", (menage, mois) =>
        CommunesTendues.Select(commune => Residence.Depcom[menage, mois].Is(commune)).Aggregate((une, autre) => une | autre));

    [Label("Préavis du locataire, en mois", "Notice of the tenant, in months")]
    [Article("Loi 89-462", "15"), Article("Loi 89-462", "25-8")]
    public static readonly Monthly<Menage, Number> Duree = Monthly.Number<Menage>("preavis_mois", (menage, mois) =>
        When(Reduit(menage, mois), Figures["preavis.reduit"][mois]).Otherwise(Figures["preavis.ordinaire"][mois]));

    [Right]
    [Label("Préavis d’un mois pour quitter son logement", "One month’s notice to leave one’s home")]
    [Article("Loi 89-462", "15"), Article("Loi 89-462", "25-8")]
    public static readonly Monthly<Menage, Flag> UnMois = Monthly.Flag<Menage>("preavis_reduit", (menage, mois) =>
        WhereEver(Depart[menage, mois], () => Duree[menage, mois] < Figures["preavis.ordinaire"][mois], false));

    private static Flag Reduit(Subject<Menage> menage, Month mois)
    {
        var statut = Habitation.Statut[menage, mois];
        return statut.Is(StatutOccupation.LocataireMeuble)
            | (statut.IsOneOf(StatutOccupation.LocataireVide, StatutOccupation.LocataireHlm)
                & (ZoneTendue[menage, mois] | Motif[menage, mois] | menage.Members<Individu>().Any(membre => RecoitUnMinimum(membre, mois))));
    }

    private static Flag RecoitUnMinimum(Subject<Individu> membre, Month mois) =>
        Recu.Depuis(Rsa.Montant, membre.In<Famille>(), mois - 1, mois) | Recu.Depuis(AllocationAdulteHandicape.Montant, membre, mois - 1, mois);
}
