using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Logement;
using Prevenance.Law.France.PrestationsFamiliales;

namespace Prevenance.Law.France.Witness;

/// <summary>A disabled relative has an incapacity above 80 % or is unfit for work, and means of two years before.</summary>
internal static class HousingAidDependants
{
    public static Reading Reading { get; } = new(
        "dependants-of-housing-aid",
        "CCH R823-4",
        Monthly.Number<Famille>("al_nb_personnes_a_charge", (famille, mois) =>
            famille.Members<Individu>(Famille.Enfant).Count(proche => EstEnfant(proche, mois) | EstProcheHandicape(proche, mois))));

    private const double IncapaciteDepassee = 0.8;

    private static Flag EstEnfant(Subject<Individu> enfant, Month mois) =>
        (Ages.Age[enfant, mois] >= 0) & (Ages.Age[enfant, mois] < AgeLimite(mois)) & !EnfantACharge.AutonomieFinanciere[enfant, mois];

    private static Flag EstProcheHandicape(Subject<Individu> proche, Month mois) =>
        (Ages.Age[proche, mois] >= AgeLimite(mois))
        & ((Sante.TauxIncapacite[proche, mois] > IncapaciteDepassee) | Sante.InapteTravail[proche, mois])
        & (Ressources.DeLaPersonne[proche, mois] <= AideLogementFigures.PlafondDUnProche(mois));

    private static Number AgeLimite(Month mois) => AideLogementFigures.Ressources["personnes_a_charge.age_limite_enfants_charge"][mois];
}
