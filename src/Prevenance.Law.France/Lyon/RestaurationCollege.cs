using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Lyon;

/// <summary>What a meal costs at the collèges of the Métropole, by the quotient that the CAF works out.</summary>
public static class RestaurationCollege
{
    private const string Deliberation = "délibération 2023-1733";

    private static readonly FigureFile Figures = FrenchFigures.Book["Lyon/restauration_college"];

    [Unbounded("a household that owes more than it earns may have a quotient below zero")]
    [Essential]
    [Label("Quotient familial de la CAF", "Family quotient of the CAF")]
    public static readonly Monthly<Famille, Number> Quotient = Monthly.Number<Famille>("quotient_familial_caf");

    [Label("Prix d’un repas au collège (Métropole de Lyon)", "Price of a meal at lower secondary school (Métropole de Lyon)")]
    [Article("Métropole de Lyon", Deliberation)]
    public static readonly Monthly<Famille, Number> Prix = Monthly.Amount<Famille>("restauration_college_prix_repas", (famille, mois) =>
        UnCollegien(famille, mois) * Figures.Scale("prix_du_repas")[mois].Step(Quotient[famille, mois]));

    [Right]
    [Label("Réduction sur chaque repas au collège (Métropole de Lyon)", "Reduction on each meal at lower secondary school (Métropole de Lyon)")]
    [Article("Métropole de Lyon", Deliberation)]
    public static readonly Monthly<Famille, Number> Reduction = Monthly.Amount<Famille>("restauration_college_reduction_repas", (famille, mois) =>
        UnCollegien(famille, mois) * (Figures["prix_plein"][mois] - Prix[famille, mois]));

    private static Flag UnCollegien(Subject<Famille> famille, Month mois) =>
        Territoire.Metropole[Residence.De(famille), mois]
        & famille.Members<Individu>(Famille.Enfant).Any(enfant => Personne.Scolarite[enfant, mois].Is(Scolarite.College));
}
