using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Demographie;

/// <summary>
/// The right to stay in France: of the French and of Europeans; of others by their permit, without which nothing certain can be said
/// once another nationality is known.
/// </summary>
public static class Sejour
{
    [Essential]
    [Within(0, 1560)]
    [Label("Mois passés en France sans droit au séjour", "Months spent in France without a right to stay")]
    public static readonly Monthly<Individu, Number> MoisSansDroit = Monthly.Number<Individu>("mois_sans_droit_au_sejour");

    [Label("Réfugié, apatride ou sous protection subsidiaire", "Refugee, stateless or under subsidiary protection")]
    public static readonly Monthly<Individu, Flag> Protection = Monthly.Flag<Individu>("protection_internationale");

    [Label("Titulaire d’une carte de résident", "Holds a resident card")]
    public static readonly Monthly<Individu, Flag> CarteDeResident = Monthly.Flag<Individu>("carte_de_resident");

    [Label("Mois passés en France sans droit au séjour, là où il en faut un", "Months spent in France without a right to stay, where one is needed")]
    [Article("CESEDA", "L200-2"), Article("CESEDA", "L411-1")]
    public static readonly Monthly<Individu, Number> MoisSansDroitRetenus = Monthly.Number<Individu>("mois_sans_droit_au_sejour_retenus", (individu, mois) =>
        MoisSansDroit.Given(individu, mois, When(SansCondition(individu, mois), 0).Otherwise(MoisSansDroit[individu, mois])));

    [Label("A le droit de séjourner en France", "Has the right to stay in France")]
    [Article("CSS", "L821-1")]
    public static readonly Monthly<Individu, Flag> DeLaPersonne =
        Monthly.Flag<Individu>("droit_au_sejour", (individu, mois) => MoisSansDroitRetenus[individu, mois].Is(0));

    /// <summary>Said of the household as a whole, so that nobody else's reasons speak of it.</summary>
    [Label("Aucun des adultes n’a le droit de séjourner en France", "None of the adults has the right to stay in France")]
    public static readonly Monthly<Famille, Flag> DAucunAdulte = Monthly.Flag<Famille>("famille_sans_droit_au_sejour");

    /// <summary>A foreigner receives benefits for the family or the dwelling with a permit to stay; one of two adults is enough.</summary>
    [Label("Un des adultes a le droit de séjourner en France", "One of the adults has the right to stay in France")]
    [Article("CSS", "L512-2")]
    public static readonly Monthly<Famille, Flag> DUnAdulte =
        Monthly.Flag<Famille>("famille_droit_au_sejour", (famille, mois) =>
            !DAucunAdulte.Given(famille, mois, !famille.Members<Individu>(Famille.Parent).Any(parent => DeLaPersonne[parent, mois])));

    /// <summary>French or European, or known to hold a permit.</summary>
    private static Flag SansCondition(Subject<Individu> individu, Month mois) =>
        Nationalite.EspaceEconomiqueEuropeen[individu, mois]
        | Nationalite.Suisse(individu, mois)
        | Protection[individu, mois]
        | CarteDeResident[individu, mois]
        | (Personne.DureePossessionTitreSejour[individu, mois] > 0);
}
