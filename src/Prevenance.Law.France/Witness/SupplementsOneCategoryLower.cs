using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.PrestationsFamiliales;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Witness;

/// <summary>The supplement of a category is that of the one before it, from the second to the fifth; the sixth has its own, at any age.</summary>
internal static class SupplementsOneCategoryLower
{
    public static Reading Reading { get; } = new(
        "the-supplements-for-a-disabled-child",
        "CSS D541-2",
        Monthly.Amount<Individu>("aeeh_complement", Complement),
        Monthly.Amount<Famille>("aeeh", AToutAge));

    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/allocation_education_enfant_handicape"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    private static Number Complement(Subject<Individu> enfant, Month mois)
    {
        var categorie = Sante.AeehNiveauHandicap[enfant, mois];
        Number Montant(int rang) => Figures[$"complement_allocation.categorie_{rang}"][mois];
        return When(categorie.Is(1), Bmaf[mois] * Montant(1))
            .When(categorie.Is(2), Bmaf[mois] * Montant(1))
            .When(categorie.Is(3), Bmaf[mois] * Montant(2))
            .When(categorie.Is(4), Bmaf[mois] * Montant(3))
            .When(categorie.Is(5), Bmaf[mois] * Montant(4))
            .When(categorie.Is(6), Montant(6))
            .Otherwise(0);
    }

    private static Number AToutAge(Subject<Famille> famille, Month mois) =>
        AllocationEducationEnfantHandicape.DeLaFamille(famille, mois)
        + famille.Members<Individu>(Famille.Enfant).Sum(enfant =>
            (Sante.AeehNiveauHandicap[enfant, mois].Is(6) & !AllocationEducationEnfantHandicape.OuvreDroit[enfant, mois])
            * Figures["complement_allocation.categorie_6"][mois]);
}
