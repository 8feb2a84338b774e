using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Which children family benefits count.</summary>
public static class EnfantACharge
{
    // The length of the working month on which the ceiling of a child's pay is reckoned (CSS R512-2).
    private const double HeuresDuMois = 169;
    private const int MoisDeRemuneration = 6;

    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"];
    private static readonly Figure Smic = FrenchFigures.Book["Revenus/smic"]["smic_b_horaire"];

    [Label("Gagne trop pour être à charge", "Earns too much to be a dependant")]
    [Article("CSS", "L512-3"), Article("CSS", "R512-2")]
    public static readonly Monthly<Individu, Flag> AutonomieFinanciere = Monthly.Flag<Individu>("autonomie_financiere", (enfant, mois) =>
    {
        var plafond = Figures["def_pac.revenu_plafond_pac_non_scolaire"][mois] * Smic[mois] * HeuresDuMois;
        return mois.Preceding(MoisDeRemuneration).ToList().Average(passe => Travail.SalaireNet[enfant, passe]) >= plafond;
    });

    [Label("Enfant à charge pour les prestations familiales", "Dependent child for family benefits")]
    [Article("CSS", "L512-3"), Article("CSS", "R512-2")]
    public static readonly Monthly<Individu, Flag> ACharge = Monthly.Flag<Individu>(
        "prestations_familiales_enfant_a_charge",
        (enfant, mois) => Composition.EstEnfantDansFamille[enfant]
            & Ages.Entre(enfant, mois, 0, Figures["def_pac.enfants.age_limite"][mois])
            & VaALEcole(enfant, mois)
            & !(ApresSeizeAns(enfant, mois) & AutonomieFinanciere[enfant, mois]));

    [Label("Nombre d’enfants à charge", "Number of dependent children")]
    [Article("CSS", "L521-1")]
    public static readonly Monthly<Famille, Number> Nombre = Monthly.Number<Famille>(
        "af_nbenf", (famille, mois) => famille.Members<Individu>().Count(membre => ACharge[membre, mois]));

    /// <summary>Up to the end of compulsory schooling, a child has to go to school; after it, nothing is asked.</summary>
    internal static Flag VaALEcole(Subject<Individu> enfant, Month mois) =>
        ApresSeizeAns(enfant, mois) | Enfance.RemplitObligationScolaire[enfant, mois];

    private static Flag ApresSeizeAns(Subject<Individu> enfant, Month mois) =>
        Ages.Age[enfant, mois] >= Figures["def_pac.enfants.age_intermediaire"][mois];
}
