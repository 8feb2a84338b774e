using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Logement;
using Prevenance.Law.France.MinimaSociaux;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Autonomie;

/// <summary>Services ménagers: hours of help at home for an older person on a small income, up to thirty a month, whom the APA does not help.</summary>
public static class ServicesMenagers
{
    private const int MoisParAn = 12;

    private static readonly FigureFile Figures = FrenchFigures.Book["Autonomie/AideSociale/aide_sociale"];

    /// <summary>For the département or the Métropole to assess.</summary>
    [Label("A besoin d’une aide matérielle pour rester chez soi", "Needs practical help to stay at home")]
    public static readonly Monthly<Individu, Flag> Besoin = Monthly.Flag<Individu>("besoin_services_menagers");

    /// <summary>A right to stay, or fifteen unbroken years in France before the age of 70: with a permit or without one.</summary>
    [Label("Séjour qui ouvre l’aide sociale à domicile", "Stay that opens social aid at home")]
    [Article("CASF", "L111-2")]
    public static readonly Monthly<Individu, Flag> Sejour = Monthly.Flag<Individu>("aide_menagere_sejour", (individu, mois) =>
    {
        var annees = Personne.ResidenceContinueAnnees[individu, mois] + (Demographie.Sejour.MoisSansDroitRetenus[individu, mois] / MoisParAn);
        var avantLAge = annees - Positive(Ages.Age[individu, mois] - Figures["age_de_la_residence"][mois]);
        return Demographie.Sejour.DeLaPersonne[individu, mois] | (avantLAge >= Figures["annees_de_residence"][mois]);
    });

    /// <summary>Means up to the ceiling of the ASPA, housing aids left out; those of a couple together. The APA excludes it (CASF L232-23).</summary>
    [Right]
    [Label("Aide ménagère du département ou de la Métropole", "Home help of the département or the Métropole")]
    [Article("CASF", "L111-2"), Article("CASF", "L113-1"), Article("CASF", "L231-1"), Article("CASF", "R231-2"), Article("CASF", "L232-23")]
    public static readonly Monthly<Individu, Flag> Ouverts = Monthly.Flag<Individu>("aide_menagere", (individu, mois) =>
        AgeAideSociale.Atteint[individu, mois]
        & Besoin[individu, mois]
        & Sejour[individu, mois]
        & !Apa.Eligible[individu, mois]
        & AideSocialeHebergement.Prix[individu, mois].Is(0)
        & !Habitation.SansDomicile(individu.In<Menage>(), mois)
        & SousLePlafond(individu.In<Famille>(), mois));

    private static Flag SousLePlafond(Subject<Famille> famille, Month mois)
    {
        var plafonds = VieillesseFigures.Plafond[mois];
        var plafond = When(Composition.EnCouple[famille, mois], plafonds["couples"]).Otherwise(plafonds["personnes_seules"]) / MoisParAn;
        return RessourcesVieillesse.DeLaFamille[famille, mois] <= plafond;
    }
}
