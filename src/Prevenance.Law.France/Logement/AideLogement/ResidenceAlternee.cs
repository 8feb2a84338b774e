using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>
/// Children who live with each parent in turn: each parent has the aid that they open, in proportion to the time that they spend there
/// (CE, 21 July 2017, no. 398563).
/// </summary>
public static class ResidenceAlternee
{
    [Label("Personnes à charge en résidence alternée, pour l’aide au logement", "Dependants who live with each parent in turn, for housing aid")]
    [Article("CCH", "L823-2"), Article("CCH", "R823-4"), Article("CE", "398563")]
    public static readonly Monthly<Famille, Number> Nombre = Monthly.Number<Famille>("al_nb_enfants_residence_alternee", (famille, mois) =>
        famille.Members<Individu>(Famille.Enfant).Count(enfant => EstAlterne(enfant, mois)));

    [Label("Part du temps passée dans le logement par les enfants en résidence alternée", "Share of the time that children who live with each parent in turn spend in the dwelling")]
    [Article("CE", "398563")]
    public static readonly Monthly<Famille, Number> PartDuTemps = Monthly.Number<Famille>("al_part_residence_alternee", (famille, mois) =>
        famille.Members<Individu>(Famille.Enfant).Sum(enfant => EstAlterne(enfant, mois) * Enfance.PartDuTemps[enfant, mois]) / Max(Nombre[famille, mois], 1));

    /// <summary>The aid with these children for the time that they are there, the aid without them for the rest.</summary>
    internal static Number AuProrata(Subject<Famille> famille, Month mois, Monthly<Famille, Number> aide)
    {
        var alternes = Nombre[famille, mois];
        return WhereEver(alternes > 0, Partagee, aide[famille, mois]);

        Number Partagee()
        {
            // Read first: what does not look at the number of dependants is then built once for both.
            var avecEux = aide[famille, mois];
            var sansEux = famille.Supposing(
                PersonnesACharge.Nombre, mois, PersonnesACharge.Nombre[famille, mois] - alternes, () => aide[famille, mois]);
            var part = PartDuTemps[famille, mois];
            return (part * avecEux) + ((1 - part) * sansEux.As("Aide sans les enfants en résidence alternée", "Aid without the children who live with each parent in turn"));
        }
    }

    private static Flag EstAlterne(Subject<Individu> enfant, Month mois) =>
        Enfance.GardeAlternee[enfant, mois] & PersonnesACharge.EstEnfantACharge(enfant, mois);
}
