using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Education.Bourses;

/// <summary>Bourse nationale de collège: an amount for the school year, for each child in lower secondary school.</summary>
public static class BourseCollege
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Education/Bourses/bourse_college"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];
    private static readonly int[] Echelons = [1, 2, 3];
    private static readonly TableFigure[] Plafonds = [.. Echelons.Select(echelon => Figures.Table($"apres_2016.echelon_{echelon}.plafond"))];

    [Label("Échelon de la bourse de collège (0 : aucun)", "Level of the lower secondary school grant (0: none)")]
    [Article("C. éduc.", "D531-4"), Article("C. éduc.", "D531-5")]
    public static readonly Monthly<Famille, Number> Echelon = Monthly.Number<Famille>("bourse_college_echelon", (famille, mois) =>
        AnneeScolaire.Selon(famille, mois, (_, revenus) => mois < AnneeScolaire.Echelons
            ? BoursesAvant2016.TauxDuCollege(famille, mois, revenus)
            : AnneeScolaire.Echelon(famille, mois, revenus, Plafonds)));

    [Benefit(AssumedInThePast = false), Right]
    [Label("Bourse de collège, pour l’année scolaire", "Lower secondary school grant, for the school year")]
    [Article("C. éduc.", "L531-1"), Article("C. éduc.", "D531-7")]
    public static readonly Monthly<Famille, Number> Bourse = Monthly.Amount<Famille>("bourse_college", (famille, mois) =>
    {
        var collegiens = famille.Members<Individu>(Famille.Enfant)
            .Count(enfant => Personne.Scolarite[enfant, mois].Is(Scolarite.College));
        return collegiens * AnneeScolaire.Selon(famille, mois, (rentree, _) => ParEleve(famille, mois, rentree)).As("Bourse par élève", "Grant for each pupil");
    });

    private static Number ParEleve(Subject<Famille> famille, Month mois, Year rentree) =>
        Echelons.Select(echelon => Echelon[famille, mois].Is(echelon) * Montant(echelon, mois, rentree)).Sum();

    private static Number Montant(int echelon, Month mois, Year rentree) =>
        AnneeScolaire.EnTroisVersements(Figures[$"montant_taux_{echelon}"][mois] * Bmaf[rentree.January]);
}
