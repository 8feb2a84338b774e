using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Education.Bourses;

/// <summary>Bourse nationale d’études du second degré de lycée: an amount for the school year, for each child in upper secondary school.</summary>
public static class BourseLycee
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Education/Bourses/bourse_lycee"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];
    private static readonly int[] Echelons = [1, 2, 3, 4, 5, 6];
    private static readonly TableFigure[] Plafonds = [.. Echelons.Select(echelon => Figures.Table($"apres_2016.echelon_{echelon}.plafond"))];

    [Label("Échelon de la bourse de lycée (0 : aucun)", "Level of the upper secondary school grant (0: none)")]
    [Article("C. éduc.", "D531-20"), Article("C. éduc.", "D531-21")]
    public static readonly Monthly<Famille, Number> Echelon = Monthly.Number<Famille>("bourse_lycee_echelon", (famille, mois) =>
        AnneeScolaire.Selon(famille, mois, (_, revenus) => AnneeScolaire.Echelon(famille, mois, revenus, Plafonds)));

    [Benefit(AssumedInThePast = false), Right]
    [Label("Bourse de lycée, pour l’année scolaire", "Upper secondary school grant, for the school year")]
    [Article("C. éduc.", "L531-4"), Article("C. éduc.", "D531-29")]
    public static readonly Monthly<Famille, Number> Bourse = Monthly.Amount<Famille>("bourse_lycee", (famille, mois) =>
    {
        var lyceens = famille.Members<Individu>(Famille.Enfant)
            .Count(enfant => Eleves.De(Scolarite.Lycee, enfant, mois));
        return lyceens * AnneeScolaire.Selon(famille, mois, (rentree, revenus) => mois < AnneeScolaire.Echelons
            ? BoursesAvant2016.BourseDuLycee(famille, mois, revenus)
            : ParEleve(famille, mois, rentree)).As("Bourse par élève", "Grant for each pupil");
    });

    private static Number ParEleve(Subject<Famille> famille, Month mois, Year rentree) =>
        Echelons.Select(echelon => Echelon[famille, mois].Is(echelon) * Montant(echelon, mois, rentree)).Sum();

    private static Number Montant(int echelon, Month mois, Year rentree) =>
        AnneeScolaire.EnTroisVersements(Figures[$"apres_2016.echelon_{echelon}.montant"][mois] * Bmaf[rentree.January]);
}
