using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>The basic allowance of children born from April 2014 to March 2018, which had a higher rate and higher ceilings.</summary>
internal static class PajeAvantAvril2018
{
    /// <summary>From then on, births come under the present rules, and the amount follows the monthly base again.</summary>
    public static readonly Month Reforme = new(2018, 4);

    /// <summary>From then on, every child of the former rules is three.</summary>
    public static readonly Month Extinction = new(2021, 4);

    private static readonly Month Gel = new(2013, 4);
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/Paje/paje_avant_2018"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    public static Number Montant(Subject<Famille> famille, Month mois)
    {
        var tauxPlein = Base(mois) * Figures["paje_cm.montant.allocation_base_taux_plein.apres_2014.taux"][mois];
        var ressources = Ressources.DeLaFamille[famille, mois];
        var enfants = EnfantACharge.Nombre[famille, mois];
        return When(ressources <= Plafond(famille, mois, "taux_plein", enfants), tauxPlein)
            .When(ressources <= TauxPartiel(famille, mois, enfants), tauxPlein / 2)
            .Otherwise(0);
    }

    /// <summary>The monthly base that the allowance and the grants for an arrival go by: that of April 2013 until the reform of 2018.</summary>
    public static Number Base(Month mois) => Bmaf[mois > Gel && mois < Reforme ? Gel : mois];

    /// <summary>Below it, the basic allowance is halved; it was also the ceiling of the grants for a birth or an adoption.</summary>
    public static Number TauxPartiel(Subject<Famille> famille, Month mois, Number enfants) => Plafond(famille, mois, "taux_partiel", enfants);

    private static Number Plafond(Subject<Famille> famille, Month mois, string taux, Number enfants)
    {
        const string Ceilings = "paje_plaf.ne_adopte_04_2014_et_03_2018";
        var parEnfant = enfants * Figures[$"{Ceilings}.majorations_enfants.majoration_enfant_supp"][mois];
        return (Figures[$"{Ceilings}.{taux}.plafond_ressources_0_enfant"][mois] * (1 + parEnfant))
            + (Biactivite.OuParentIsole(famille, mois) * Figures[$"{Ceilings}.{taux}.biactifs_parents_isoles"][mois]);
    }
}
