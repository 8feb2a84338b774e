using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Retraite;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.AssuranceChomage;

/// <summary>Who may have unemployment benefit: enough work before, of an age to work, and no full pension within reach.</summary>
public static class ConditionsRetourEmploi
{
    private const string Reglement = "Règlement d’assurance chômage (convention du 15 novembre 2024)";
    private const int JoursOuvresParSemaine = 5;
    private const int JoursParSemaine = 7;
    private const int HeuresParJour = 7;

    private static readonly FigureFile Figures = FrenchFigures.Book["AssuranceChomage/conditions_retour_emploi"];

    /// <summary>Five days for each week between the first and the last job, unless the days are said.</summary>
    [Within(0, 1461)]
    [Label("Jours travaillés avant le chômage", "Days worked before unemployment")]
    [Article(Reglement, "3")]
    public static readonly Permanent<Individu, Number> JoursTravailles = Permanent.Number<Individu>("are_jours_travailles", individu =>
        RoundDown(DureeDIndemnisation.JoursDEmploi[individu] * JoursOuvresParSemaine / JoursParSemaine));

    /// <summary>Seven hours for each day worked, unless the hours are said.</summary>
    [Within(0, 12000)]
    [Label("Heures travaillées avant le chômage", "Hours worked before unemployment")]
    [Article(Reglement, "3")]
    public static readonly Permanent<Individu, Number> HeuresTravaillees = Permanent.Number<Individu>("are_heures_travaillees", individu =>
        JoursTravailles[individu] * HeuresParJour);

    [Label("Assez de travail avant le chômage", "Enough work before unemployment")]
    [Article(Reglement, "3")]
    public static readonly Monthly<Individu, Flag> TravailSuffisant = Monthly.Flag<Individu>("are_travail_suffisant", (individu, mois) =>
        (JoursTravailles[individu] >= Figures["jours_travailles"][mois]) | (HeuresTravaillees[individu] >= Figures["heures_travaillees"][mois]));

    /// <summary>From the age of work to that of a full pension: the legal age with all quarters, or the age at which they no longer matter.</summary>
    [Label("A l’âge de l’allocation chômage, sans retraite à taux plein", "Of the age for unemployment benefit, without a full pension")]
    [Article("C. trav.", "L4153-1"), Article("C. trav.", "L5421-4")]
    public static readonly Monthly<Individu, Flag> Age = Monthly.Flag<Individu>("are_age", (individu, mois) =>
    {
        var age = Ages.Age[individu, mois];
        var tousLesTrimestres = MinimumContributif.TrimestresValides[individu] >= MinimumContributif.TrimestresRequis[individu];
        return (age >= Figures["age_minimal"][mois]) & (age < Figures["age_du_taux_plein"][mois])
            & !When(AgeDeLaRetraite.Atteint(individu, mois), tousLesTrimestres).Otherwise(Remplacement.RetraiteNette[individu, mois] > 0);
    });
}
