using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.AssuranceChomage;

/// <summary>Projet de transition professionnelle: leave with pay from a private job, to train for another trade.</summary>
public static class ProjetDeTransition
{
    private static readonly FigureFile Figures = FrenchFigures.Book["AssuranceChomage/projet_de_transition"];

    [Label("Salarié du privé qui veut suivre une formation certifiante pour changer de métier", "Private employee who wants a certified course to change trade")]
    public static readonly Monthly<Individu, Flag> Souhaite = Monthly.Flag<Individu>("projet_transition_professionnelle_souhaite");

    [Essential]
    [Within(0, 720)]
    [Label("Mois travaillés comme salarié (dans les cinq dernières années pour un CDD)", "Months worked as an employee (in the last five years for a fixed-term contract)")]
    public static readonly Monthly<Individu, Number> MoisSalaries = Monthly.Number<Individu>("mois_travailles_salarie");

    [Within(0, 720)]
    [Label("Mois travaillés dans l’entreprise", "Months worked in the company")]
    public static readonly Monthly<Individu, Number> MoisDansLEntreprise = Monthly.Number<Individu>("mois_dans_entreprise");

    [Within(0, 12)]
    [Label("Mois en CDD dans les douze derniers mois", "Months on fixed-term contracts in the last twelve months")]
    public static readonly Monthly<Individu, Number> MoisEnCdd = Monthly.Number<Individu>("mois_en_cdd_de_l_annee");

    [Right]
    [Label("Projet de transition professionnelle : peut être demandé", "Professional transition project: may be asked for")]
    [Article("C. trav.", "L6323-17-1"), Article("C. trav.", "D6323-9")]
    public static readonly Monthly<Individu, Flag> PeutDemander = Monthly.Flag<Individu>("projet_transition_professionnelle", (individu, mois) =>
        WhereEver(
            Souhaite[individu, mois],
            () => Personne.Activite[individu, mois].Is(Activite.Actif) & ConditionsRetourEmploi.Age[individu, mois] & Sejour.DeLaPersonne[individu, mois] & Anciennete(individu, mois),
            false));

    private static Flag Anciennete(Subject<Individu> individu, Month mois) =>
        (MoisSalaries[individu, mois] >= Figures["mois_salaries"][mois])
        & ((MoisDansLEntreprise[individu, mois] >= Figures["mois_dans_entreprise"][mois]) | (MoisEnCdd[individu, mois] >= Figures["mois_en_cdd"][mois]));
}
