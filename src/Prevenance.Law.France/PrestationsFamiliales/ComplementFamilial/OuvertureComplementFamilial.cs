using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Which families the family supplement is for, before their resources are looked at.</summary>
public static class OuvertureComplementFamilial
{
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/ComplementFamilial/complement_familial"];

    [Label("Trois enfants de trois ans et plus", "Three children aged three or more")]
    [Article("CSS", "R522-1")]
    public static readonly Monthly<Famille, Flag> Metropole = Monthly.Flag<Famille>("cf_eligibilite_base", (famille, mois) =>
    {
        var enfants = famille.Members<Individu>().Count(enfant => EnfantsDuComplement.OuvreDroit[enfant, mois]);
        return !Residence.Dom[Residence.De(famille), mois] & (enfants >= Figures["cf_cm.nombre_d_enfants_minimal"][mois]);
    });

    [Label("Un enfant de trois à cinq ans et aucun plus jeune, outre-mer hors Mayotte", "One child from three to five and none younger, overseas, Mayotte aside")]
    [Article("CSS", "L755-16")]
    public static readonly Monthly<Famille, Flag> OutreMer = Monthly.Flag<Famille>("cf_eligibilite_dom", (famille, mois) =>
    {
        var menage = Residence.De(famille);
        var membres = famille.Members<Individu>();
        return Residence.Dom[menage, mois]
            & !Residence.Mayotte[menage, mois]
            & membres.Any(enfant => EnfantsDuComplement.OuvreDroitOutreMer[enfant, mois])
            & !membres.Any(enfant => EnfantsDuComplement.TropJeuneOutreMer[enfant, mois]);
    });
}
