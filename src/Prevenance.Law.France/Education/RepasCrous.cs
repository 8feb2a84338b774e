using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;

namespace Prevenance.Law.France.Education;

/// <summary>Meals at one euro in the restaurants of the Crous: for holders of a grant at first, for all students since May 2026.</summary>
public static class RepasCrous
{
    // The budget of 2026, from its entry into force in the restaurants on.
    private static readonly Month PourTous = new(2026, 5);

    [Label("Le Crous a accordé le repas à 1 € sans bourse (avant mai 2026)", "The Crous granted meals at €1 without a grant (before May 2026)")]
    public static readonly Monthly<Individu, Flag> Accorde = Monthly.Flag<Individu>("crous_repas_un_euro_accorde");

    [Right]
    [Label("Repas à 1 € dans les restaurants du Crous", "Meals at €1 in the restaurants of the Crous")]
    [Article("C. éduc.", "L822-1"), Article("C. éduc.", "L822-1-1")]
    public static readonly Monthly<Individu, Flag> Ouvert = Monthly.Flag<Individu>("crous_repas_un_euro_eligibilite", (individu, mois) =>
    {
        var etudiant = Personne.Scolarite[individu, mois].Is(Scolarite.EnseignementSuperieur);
        return mois < PourTous
            ? etudiant & (BourseCriteresSociaux.Boursier[individu, mois] | Accorde[individu, mois])
            : etudiant;
    });
}
