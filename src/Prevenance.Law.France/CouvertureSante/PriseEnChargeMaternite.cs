using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.CouvertureSante;

/// <summary>Assurance maternité: all care of who gives birth is refunded whole, from four months before the day when a birth is due to twelve days after it.</summary>
public static class PriseEnChargeMaternite
{
    // Until the twelfth day after it, whatever the months before.
    private const int JoursApres = 12;

    private static readonly Figure MoisAvant = FrenchFigures.Book["CouvertureSante/soins_rembourses"]["mois_avant_la_naissance"];

    /// <summary>A child who is expected is entered in the family under the day when the birth is due.</summary>
    [Right]
    [Label("Soins de la mère pris en charge à 100 % autour d’une naissance", "The mother’s care refunded whole around a birth")]
    [Article("CSS", "L160-9")]
    public static readonly Monthly<Famille, Flag> Entiere = Monthly.Flag<Famille>("prise_en_charge_maternite", (famille, mois) =>
        famille.Members<Individu>(Famille.Enfant).Any(enfant => AutourDeLaNaissance(Personne.DateNaissance[enfant], mois))
        & famille.Members<Individu>(Famille.Parent).Any(parent => Sejour.DeLaPersonne[parent, mois]));

    private static Flag AutourDeLaNaissance(Date naissance, Month mois) =>
        (naissance >= mois.FirstDay.AddDays(-JoursApres)) & (naissance.CompletedMonths(mois.LastDay) >= -MoisAvant[mois]);
}
