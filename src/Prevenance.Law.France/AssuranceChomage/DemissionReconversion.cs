using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.AssuranceChomage;

/// <summary>Unemployment benefit after resigning to change trade: five years of work, advice before, and a project that a committee finds real and serious.</summary>
public static class DemissionReconversion
{
    private static readonly Figure JoursRequis = FrenchFigures.Book["AssuranceChomage/demission_reconversion"]["jours_travailles"];

    [Label("Veut démissionner d’un CDI du privé pour se reconvertir", "Wants to resign from a permanent private job to change trade")]
    public static readonly Monthly<Individu, Flag> Projet = Monthly.Flag<Individu>("projet_demission_reconversion");

    [Essential]
    [Within(0, 1827)]
    [Label("Jours travaillés dans les cinq dernières années", "Days worked in the last five years")]
    public static readonly Monthly<Individu, Number> JoursTravailles = Monthly.Number<Individu>("jours_travailles_cinq_ans");

    [Right]
    [Label("Chômage après une démission pour se reconvertir : peut être demandé", "Unemployment benefit after resigning to change trade: may be asked for")]
    [Article("C. trav.", "L5422-1"), Article("C. trav.", "R5422-2")]
    public static readonly Monthly<Individu, Flag> Ouvert = Monthly.Flag<Individu>("demission_reconversion", (individu, mois) =>
        WhereEver(
            Projet[individu, mois],
            () => Personne.Activite[individu, mois].Is(Activite.Actif) & ConditionsRetourEmploi.Age[individu, mois] & Sejour.DeLaPersonne[individu, mois] & (JoursTravailles[individu, mois] >= JoursRequis[mois]),
            false));
}
