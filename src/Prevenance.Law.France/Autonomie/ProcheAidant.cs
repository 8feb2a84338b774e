using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Autonomie;

/// <summary>Allocation journalière du proche aidant: paid for each day away from work beside a close person who is disabled or losing autonomy.</summary>
/// <remarks>Amounts are what is left to live on: article D168-13 raises them by the contributions that it then takes off, to a cent a day.</remarks>
public static class ProcheAidant
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Autonomie/proche_aidant"];
    private static readonly Figure AgeDuTravail = FrenchFigures.Book["AssuranceChomage/conditions_retour_emploi"]["age_minimal"];

    /// <summary>
    /// Wages, unemployment benefit, sick, maternity or paternity pay and the parental presence allowance exclude it day by day (CSS L168-10):
    /// days that are paid so are not counted here.
    /// </summary>
    [Within(0, 31)]
    [Label(
        "Jours de congé de proche aidant pris ce mois, sans salaire ni indemnité (une demi-journée compte 0,5)",
        "Days of carer’s leave taken this month, without wages or other pay (half a day is 0.5)")]
    public static readonly Monthly<Individu, Number> Jours = Monthly.Number<Individu>("jours_proche_aidant");

    [Benefit]
    [Within(0, 66)]
    [Label("Jours déjà indemnisés pour la personne aidée, ce mois compris", "Days already paid for the person helped, this month included")]
    [Article("CSS", "L168-9"), Article("CSS", "D168-12")]
    public static readonly Monthly<Individu, Number> DejaIndemnises = Monthly.Number<Individu>(
        "ajpa_jours_indemnises", (individu, mois) => DejaIndemnises![individu, mois - 1] + Payes(individu, mois));

    [Benefit, Right]
    [Label("Allocation journalière du proche aidant (AJPA)", "Daily allowance of close carers (AJPA)")]
    [Article("CSS", "L168-8"), Article("CSS", "L168-9"), Article("CSS", "D168-12"), Article("CSS", "D168-13")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("ajpa", (individu, mois) =>
        WhereEver(Jours[individu, mois] > 0, () => Ouverte(individu, mois) * (Payes(individu, mois) * UneJournee(mois)), 0));

    /// <summary>As other rights count it.</summary>
    [Label("Allocation du proche aidant comptée", "Close carers’ allowance counted")]
    [Article("CSS", "L168-8")]
    public static readonly Monthly<Individu, Number> Comptee = Monthly.Amount<Individu>("ajpa_comptee", (individu, mois) => Montant.WhereCovered(individu, mois));

    private static Number Payes(Subject<Individu> individu, Month mois) => Min(
        Min(Jours[individu, mois], Figures["jours_par_mois"][mois]),
        Positive(Figures["jours_par_personne_aidee"][mois] - DejaIndemnises[individu, mois - 1]));

    /// <summary>Of the age to work, and working or out of work: days of leave say that one works, but for a pensioner who does not say it.</summary>
    [Label("A un travail que le congé interrompt", "Has work that the leave interrupts")]
    [Article("CSS", "L168-8"), Article("C. trav.", "L4153-1")]
    public static readonly Monthly<Individu, Flag> Travaille = Monthly.Flag<Individu>("ajpa_travaille", (individu, mois) =>
    {
        var sansRien = When<Choice<Activite>>(Remplacement.RetraiteNette[individu, mois] > 0, Activite.Retraite).Otherwise(Activite.Actif);
        return (Ages.Age[individu, mois] >= AgeDuTravail[mois])
            & Personne.Activite.Given(individu, mois, sansRien).IsOneOf(Activite.Actif, Activite.Chomeur);
    });

    /// <summary>A stay that is lawful (CSS L168-8), and none of the benefits for whole months that exclude it (CSS L168-10).</summary>
    private static Flag Ouverte(Subject<Individu> individu, Month mois) =>
        Travaille[individu, mois]
        & Sejour.DUnAdulte[individu.In<Famille>(), mois]
        & AllocationAdulteHandicape.Montant[individu, mois].Is(0)
        & Prepare.Montant[individu.In<Famille>(), mois].Is(0);

    private static Number UneJournee(Month mois) =>
        (Figures["heures_par_jour"][mois] * SalaireMinimum.NetHoraireAu1erJanvier(mois)).As("Montant d’une journée", "Amount of a day");
}
