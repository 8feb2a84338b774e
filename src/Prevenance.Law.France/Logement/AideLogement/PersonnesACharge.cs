using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.PrestationsFamiliales;

namespace Prevenance.Law.France.Logement;

/// <summary>The size of the family, as housing aid counts it.</summary>
public static class PersonnesACharge
{
    /// <summary>Children under 21 who do not earn their living, and disabled relatives whose means are small.</summary>
    [Label("Personnes à charge pour l’aide au logement", "Dependants for housing aid")]
    [Article("CCH", "R823-4"), Article("CCH", "R823-13")]
    public static readonly Monthly<Famille, Number> Nombre = Monthly.Number<Famille>("al_nb_personnes_a_charge", (famille, mois) =>
        famille.Members<Individu>(Famille.Enfant).Count(proche => EstEnfantACharge(proche, mois) | EstProcheHandicapeACharge(proche, mois)));

    /// <summary>A pregnant woman who lives alone has the scale of a couple.</summary>
    [Label("Barème d’un couple pour l’aide au logement", "Couple's scale for housing aid")]
    [Article("CCH", "R823-4"), Article("CCH", "L823-2")]
    public static readonly Monthly<Famille, Flag> Couple = Monthly.Flag<Famille>("al_couple", (famille, mois) =>
        Composition.EnCouple[famille, mois] | Grossesse.DansLaFamille[famille, mois]);

    // A change in the family counts from the month after it, and one that ends a right from its own month (R823-13).
    internal static Flag EstEnfantACharge(Subject<Individu> enfant, Month mois) =>
        Ages.Entre(enfant, mois, 0, AideLogementFigures.Ressources["personnes_a_charge.age_limite_enfants_charge"][mois])
        & !EnfantACharge.AutonomieFinanciere[enfant, mois];

    private static Flag EstProcheHandicapeACharge(Subject<Individu> proche, Month mois)
    {
        var incapacite = Sante.TauxIncapacite[proche, mois] >= AideLogementFigures.Ressources["personnes_a_charge.pourcentage_min_handicap"][mois];
        var restriction = Sante.RestrictionAccesEmploi[proche, mois];
        return (incapacite | restriction)
            & (RessourcesIndividuelles.Base[proche, mois] <= AideLogementFigures.PlafondDUnProche(mois));
    }
}
