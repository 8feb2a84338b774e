using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>The flat income that stands for a student's real one.</summary>
internal static class RessourcesEtudiant
{
    // Before, a student of any age had the flat income.
    private static readonly Month LimiteDAge = new(2020, 1);

    /// <summary>Whether the claimant is a student of an age to receive a grant (CCH R822-20).</summary>
    public static Flag Concerne(Subject<Famille> famille, Month mois)
    {
        var demandeur = famille.Member<Individu>(Famille.Demandeur);
        var etudiant = Personne.Etudiant[demandeur, mois];
        return mois < LimiteDAge ? etudiant : etudiant & (Ages.Age[demandeur, mois] < AideLogementFigures.Ressources["etudiants.age_max"][mois]);
    }

    /// <summary>The flat income of a year, lower for who holds a grant.</summary>
    public static Number Forfait(Subject<Famille> famille, Month mois)
    {
        var logement = Residence.De(famille);
        var enResidence = Habitation.Statut[logement, mois].Is(StatutOccupation.LocataireFoyer) | Habitation.Crous[logement, mois];
        var boursier = Personne.Boursier[famille.Member<Individu>(Famille.Demandeur), mois];
        return When(enResidence, Forfait("foyer.dar_11_forfait_ressources_foyer", "foyer.dar_12_minoration_boursier", boursier, mois))
            .Otherwise(Forfait("locatif.dar_4_forfait_ressources", "locatif.dar_5_minoration_boursier", boursier, mois));
    }

    private static Number Forfait(string montant, string minoration, Flag boursier, Month mois) => Positive(
        AideLogementFigures.Ressources[$"etudiants.{montant}"][mois]
        - (AideLogementFigures.Ressources[$"etudiants.{minoration}"][mois] * boursier));
}
