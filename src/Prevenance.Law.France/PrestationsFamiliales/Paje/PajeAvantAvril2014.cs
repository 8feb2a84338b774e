using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>The basic allowance of children born before April 2014: whole under one ceiling, nothing above it.</summary>
internal static class PajeAvantAvril2014
{
    /// <summary>From then on, births come under two ceilings (décret 2014-422).</summary>
    public static readonly Month Reforme = new(2014, 4);

    /// <summary>From then on, every child of the former rules is three.</summary>
    public static readonly Month Extinction = new(2017, 4);

    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/Paje/paje_avant_2014"];

    public static Number Montant(Subject<Famille> famille, Month mois)
    {
        var entiere = PajeAvantAvril2018.Base(mois) * Figures["paje_cm.montant.allocation_base_taux_plein.avant_2014.taux"][mois];
        return (Ressources.DeLaFamille[famille, mois] <= Plafond(famille, mois, EnfantACharge.Nombre[famille, mois])) * entiere;
    }

    /// <summary>It was also the ceiling of the grants for a birth or an adoption.</summary>
    public static Number Plafond(Subject<Famille> famille, Month mois, Number enfants)
    {
        const string Ceiling = "paje_plaf.ne_adopte_avant_04_2014";
        var parEnfant = (Min(enfants, 2) * Figures[$"{Ceiling}.majorations_enfants.premier_2eme_enfant"][mois])
            + (Positive(enfants - 2) * Figures[$"{Ceiling}.majorations_enfants.troisieme_plus_enfant"][mois]);
        return (Figures[$"{Ceiling}.plafond_ressources_0_enfant"][mois] * (1 + parEnfant))
            + (Biactivite.OuParentIsole(famille, mois) * Figures[$"{Ceiling}.biactifs_parents_isoles"][mois]);
    }
}
