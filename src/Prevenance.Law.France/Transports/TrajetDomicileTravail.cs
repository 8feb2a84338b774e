using Prevenance.Law.Figures;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Transports;

/// <summary>The employer's half of a pass for public transport or shared bicycles, between home and work.</summary>
public static class TrajetDomicileTravail
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Transports/trajet_domicile_travail"];

    [Within(0, 2000)]
    [Label("Prix d’un mois d’abonnement aux transports pour aller au travail", "Price of a month of the pass to go to work")]
    public static readonly Monthly<Individu, Number> Abonnement = Monthly.Amount<Individu>("abonnement_domicile_travail");

    /// <summary>Whole from half time on, and in proportion below.</summary>
    [Right]
    [Label("Part de l’abonnement de transport payée par l’employeur", "Share of the transport pass that the employer pays")]
    [Article("C. trav.", "L3261-2"), Article("C. trav.", "R3261-1"), Article("C. trav.", "R3261-9")]
    public static readonly Monthly<Individu, Number> PartEmployeur = Monthly.Amount<Individu>("prise_en_charge_transport", (individu, mois) =>
        WhereEver(Abonnement[individu, mois] > 0, () => Paye(individu, mois) * Part(individu, mois) * Abonnement[individu, mois], 0));

    private static Flag Paye(Subject<Individu> individu, Month mois) =>
        (Travail.SalaireNet[individu, mois] > 0) | (Travail.RemunerationApprenti[individu, mois] > 0) | (Travail.IndemnitesStage[individu, mois] > 0);

    private static Number Part(Subject<Individu> individu, Month mois) =>
        Figures["part"][mois] * Min(1, Travail.Quotite[individu, mois] / Figures["quotite_entiere"][mois]);
}
