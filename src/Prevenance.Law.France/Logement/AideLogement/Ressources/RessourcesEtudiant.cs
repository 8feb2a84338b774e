using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>The flat income that stands for a student's real one; until 2020, it stood for a lower one only.</summary>
internal static class RessourcesEtudiant
{
    // Before, a student of any age had the flat income.
    private static readonly Month LimiteDAge = new(2020, 1);

    /// <summary>What a family is held to have: its means, unless the claimant is a student (CCH R822-20; until 2020, R822-21, before it R351-7-2).</summary>
    public static Number Retenues(Subject<Famille> famille, Month mois, Number ressources)
    {
        var forfait = Forfait(famille, mois);
        return When(Concerne(famille, mois), mois < RessourcesIndividuelles.AnneeGlissante ? Max(ressources, forfait) : forfait).Otherwise(ressources);
    }

    /// <summary>Whether the claimant is a student of an age to receive a grant (CCH R822-20).</summary>
    private static Flag Concerne(Subject<Famille> famille, Month mois)
    {
        var demandeur = famille.Member<Individu>(Famille.Demandeur);
        var etudiant = Personne.Etudiant[demandeur, mois];
        return mois < LimiteDAge ? etudiant : etudiant & (Ages.Age[demandeur, mois] < AideLogementFigures.Ressources["etudiants.age_max"][mois]);
    }

    /// <summary>The flat income of a year, lower for who holds a grant.</summary>
    private static Number Forfait(Subject<Famille> famille, Month mois)
    {
        var logement = Residence.De(famille);
        var enResidence = Habitation.Statut[logement, mois].Is(StatutOccupation.LocataireFoyer) | Habitation.Crous[logement, mois];
        var boursier = BourseCriteresSociaux.Boursier[famille.Member<Individu>(Famille.Demandeur), mois];
        return When(enResidence, Forfait("foyer.dar_11_forfait_ressources_foyer", "foyer.dar_12_minoration_boursier", boursier, mois))
            .Otherwise(Forfait("locatif.dar_4_forfait_ressources", "locatif.dar_5_minoration_boursier", boursier, mois));
    }

    private static Number Forfait(string montant, string minoration, Flag boursier, Month mois) => Positive(
        AideLogementFigures.Ressources[$"etudiants.{montant}"][mois]
        - (AideLogementFigures.Ressources[$"etudiants.{minoration}"][mois] * boursier));
}
