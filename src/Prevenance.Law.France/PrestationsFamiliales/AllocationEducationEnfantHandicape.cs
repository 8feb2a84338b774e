using Prevenance.Law.Figures;
using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Allocation d’éducation de l’enfant handicapé, with the supplements for heavier needs and for lone parents.</summary>
public static class AllocationEducationEnfantHandicape
{
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/allocation_education_enfant_handicape"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    /// <summary>The supplement grows with the category; that of the sixth is an amount, the others are shares of the monthly base.</summary>
    [Label("Complément pour un enfant handicapé", "Supplement for a disabled child")]
    [Article("CSS", "D541-2")]
    public static readonly Monthly<Individu, Number> Complement = Monthly.Amount<Individu>("aeeh_complement", (enfant, mois) =>
        ParCategorie(enfant, mois, Enumerable.Range(1, 5), categorie => Bmaf[mois] * Figures[$"complement_allocation.categorie_{categorie}"][mois])
        + ParCategorie(enfant, mois, [6], categorie => Figures[$"complement_allocation.categorie_{categorie}"][mois]));

    [Label("Ouvre droit à l’allocation d’éducation de l’enfant handicapé", "Opens the right to the education allowance for a disabled child")]
    [Article("CSS", "L541-1"), Article("CSS", "R541-1")]
    public static readonly Monthly<Individu, Flag> OuvreDroit = Monthly.Flag<Individu>("aeeh_ouvre_droit", (enfant, mois) =>
        Sante.Handicap[enfant, mois] & !Enfance.OuvreAilleurs[enfant, mois] & Ages.Entre(enfant, mois, 0, Figures["age_maximum_enfant"][mois]));

    [Benefit, Right]
    [Label("Allocation d’éducation de l’enfant handicapé", "Education allowance for a disabled child")]
    [Article("CSS", "L541-1"), Article("CSS", "D541-1"), Article("CSS", "D541-2"), Article("CSS", "D541-4"), Article("CASF", "L245-1")]
    public static readonly Monthly<Famille, Number> Aeeh = Monthly.Amount<Famille>("aeeh", DeLaFamille);

    internal static Number DeLaFamille(Subject<Famille> famille, Month mois)
    {
        var isole = !Composition.EnCouple[famille, mois];
        var allocationDeBase = Bmaf[mois] * Figures["base"][mois];
        return Sejour.DUnAdulte[famille, mois] * famille.Members<Individu>(Famille.Enfant).Sum(enfant => OuvreDroit[enfant, mois]
            * (allocationDeBase + (!ConditionsPch.ChoisieAuLieuDuComplement[enfant, mois] * Complement[enfant, mois]) + (isole * MajorationParentIsole(enfant, mois))));
    }

    private static Number MajorationParentIsole(Subject<Individu> enfant, Month mois) =>
        ParCategorie(enfant, mois, Enumerable.Range(2, 5), categorie => Bmaf[mois] * Figures[$"majoration_parent_isole.categorie_{categorie}"][mois]);

    private static Number ParCategorie(Subject<Individu> enfant, Month mois, IEnumerable<int> categories, Func<int, Number> montant) =>
        categories.Select(categorie => Sante.AeehNiveauHandicap[enfant, mois].Is(categorie) * montant(categorie)).Sum();
}
