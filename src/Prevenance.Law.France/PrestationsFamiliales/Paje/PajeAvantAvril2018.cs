using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>The basic allowance of children born before April 2018, which had a higher rate and higher ceilings.</summary>
internal static class PajeAvantAvril2018
{
    /// <summary>From then on, births come under the present rules, and the amount follows the monthly base again.</summary>
    public static readonly Month Reforme = new(2018, 4);

    /// <summary>From then on, every child of the former rules is three.</summary>
    public static readonly Month Extinction = new(2021, 4);

    private static readonly Month Gel = new(2013, 4);
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/Paje/paje_avant_2018"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    /// <summary>Between the two, the monthly base counted for this allowance was the one of April 2013.</summary>
    public static Number Montant(Subject<Famille> famille, Month mois)
    {
        var tauxPlein = Bmaf[mois < Reforme ? Gel : mois] * Figures["paje_cm.montant.allocation_base_taux_plein.apres_2014.taux"][mois];
        var ressources = Ressources.DeLaFamille[famille, mois];
        return When(ressources <= Plafond(famille, mois, "taux_plein"), tauxPlein)
            .When(ressources <= Plafond(famille, mois, "taux_partiel"), tauxPlein / 2)
            .Otherwise(0);
    }

    private static Number Plafond(Subject<Famille> famille, Month mois, string taux)
    {
        const string Ceilings = "paje_plaf.ne_adopte_04_2014_et_03_2018";
        var parEnfant = EnfantACharge.Nombre[famille, mois] * Figures[$"{Ceilings}.majorations_enfants.majoration_enfant_supp"][mois];
        return (Figures[$"{Ceilings}.{taux}.plafond_ressources_0_enfant"][mois] * (1 + parEnfant))
            + (Biactivite.OuParentIsole(famille, mois) * Figures[$"{Ceilings}.{taux}.biactifs_parents_isoles"][mois]);
    }
}
