using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>The ceilings of resources of the young-child benefit, which grow with the number of children.</summary>
internal static class PlafondsPaje
{
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/Paje/paje"];

    /// <summary>Below it, the basic allowance is whole.</summary>
    public static Number TauxPlein(Subject<Famille> famille, Month mois, Number enfants) => Pour("taux_plein", famille, mois, enfants);

    /// <summary>Below it, the basic allowance is halved; it is also the ceiling of the grants for a birth or an adoption.</summary>
    public static Number TauxPartiel(Subject<Famille> famille, Month mois, Number enfants) => Pour("taux_partiel", famille, mois, enfants);

    private static Number Pour(string taux, Subject<Famille> famille, Month mois, Number enfants)
    {
        const string Enfants = "paje_plaf.ne_adopte_apres_04_2018.majorations_enfants";
        var parEnfant = (Min(enfants, 2) * Figures[$"{Enfants}.premier_2eme_enfant"][mois])
            + (Positive(enfants - 2) * Figures[$"{Enfants}.troisieme_plus_enfant"][mois]);
        return (Figures[$"paje_plaf.ne_adopte_apres_04_2018.{taux}.plafond_ressources_0_enfant"][mois] * (1 + parEnfant))
            + (Biactivite.OuParentIsole(famille, mois) * Figures[$"paje_plaf.ne_adopte_apres_04_2018.{taux}.biactifs_parents_isoles"][mois]);
    }
}
