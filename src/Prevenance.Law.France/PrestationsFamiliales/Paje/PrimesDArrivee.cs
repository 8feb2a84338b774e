using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>The grants paid once when a child arrives.</summary>
public static class PrimesDArrivee
{
    // Paid in the seventh month of pregnancy: the birth is due in two months.
    private const int MoisAvantLaNaissance = 2;

    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/Paje/paje"];
    private static readonly FigureFile Partagees = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"];

    /// <summary>The child to be born is given with its expected day of birth, and counts for the ceiling.</summary>
    [Benefit, Right]
    [Label("Prime à la naissance", "Birth grant")]
    [Article("CSS", "L531-2"), Article("CSS", "D531-2")]
    public static readonly Monthly<Famille, Number> Naissance = Monthly.Amount<Famille>("paje_naissance", (famille, mois) =>
    {
        var naissance = mois + MoisAvantLaNaissance;
        var aNaitre = famille.Members<Individu>(Famille.Enfant).Count(enfant =>
            (Personne.DateNaissance[enfant] >= naissance.FirstDay) & (Personne.DateNaissance[enfant] <= naissance.LastDay));
        return Prime(famille, mois, "paje_cm2.montant.prime_naissance", aNaitre, EnfantACharge.Nombre[famille, mois] + aNaitre);
    });

    /// <summary>Paid in the month after the child came home.</summary>
    [Benefit, Right]
    [Label("Prime à l’adoption", "Adoption grant")]
    [Article("CSS", "L531-2"), Article("CSS", "D531-2")]
    public static readonly Monthly<Famille, Number> Adoption = Monthly.Amount<Famille>("paje_adoption", (famille, mois) =>
    {
        var adoptes = famille.Members<Individu>(Famille.Enfant).Count(enfant =>
        {
            var arrivee = Enfance.DateAdoption[enfant];
            return Enfance.Adoption[enfant, mois]
                & Ages.Entre(enfant, mois, 0, Partagees["def_pac.enfants.age_limite"][mois])
                & (arrivee >= (mois - 1).FirstDay)
                & (arrivee < mois.FirstDay);
        });
        return Prime(famille, mois, "paje_cm2.montant.prime_adoption", adoptes, EnfantACharge.Nombre[famille, mois]);
    });

    private static Number Prime(Subject<Famille> famille, Month mois, string taux, Number arrivees, Number enfants)
    {
        var prime = Round(PajeAvantAvril2018.Base(mois) * Figures[taux][mois], 2);
        var plafond = mois < PajeAvantAvril2014.Reforme ? PajeAvantAvril2014.Plafond(famille, mois, enfants)
            : mois < PajeAvantAvril2018.Reforme ? PajeAvantAvril2018.TauxPartiel(famille, mois, enfants)
            : PlafondsPaje.TauxPartiel(famille, mois, enfants);
        return (Ressources.DeLaFamille[famille, mois] <= plafond) * (arrivees * prime);
    }
}
