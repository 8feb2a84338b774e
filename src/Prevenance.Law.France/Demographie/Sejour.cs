namespace Prevenance.Law.France.Demographie;

/// <summary>The right to stay in France. It is taken to be there unless something else is said.</summary>
public static class Sejour
{
    [Within(0)]
    [Label("Mois passés en France sans droit au séjour", "Months spent in France without a right to stay")]
    public static readonly Monthly<Individu, Number> MoisSansDroit = Monthly.Number<Individu>("mois_sans_droit_au_sejour");

    [Label("Réfugié, apatride ou sous protection subsidiaire", "Refugee, stateless or under subsidiary protection")]
    public static readonly Monthly<Individu, Flag> Protection = Monthly.Flag<Individu>("protection_internationale");

    [Label("Titulaire d’une carte de résident", "Holds a resident card")]
    public static readonly Monthly<Individu, Flag> CarteDeResident = Monthly.Flag<Individu>("carte_de_resident");

    [Label("A le droit de séjourner en France", "Has the right to stay in France")]
    [Article("CSS", "L821-1")]
    public static readonly Monthly<Individu, Flag> DeLaPersonne =
        Monthly.Flag<Individu>("droit_au_sejour", (individu, mois) => MoisSansDroit[individu, mois].Is(0));

    /// <summary>Said of the household as a whole, so that nobody else's reasons speak of it.</summary>
    [Label("Aucun des adultes n’a le droit de séjourner en France", "None of the adults has the right to stay in France")]
    public static readonly Monthly<Famille, Flag> DAucunAdulte = Monthly.Flag<Famille>("famille_sans_droit_au_sejour");

    /// <summary>A foreigner receives benefits for the family or the dwelling with a permit to stay; one of two adults is enough.</summary>
    [Label("Un des adultes a le droit de séjourner en France", "One of the adults has the right to stay in France")]
    [Article("CSS", "L512-2")]
    public static readonly Monthly<Famille, Flag> DUnAdulte =
        Monthly.Flag<Famille>("famille_droit_au_sejour", (famille, mois) => !DAucunAdulte[famille, mois]);
}
