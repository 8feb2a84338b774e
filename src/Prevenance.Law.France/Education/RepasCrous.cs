using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;

namespace Prevenance.Law.France.Education;

/// <summary>Meals at one euro in the restaurants of the Crous: for holders of a grant at first, for all students since May 2026.</summary>
public static class RepasCrous
{
    private static readonly Figure PrixDuRepas = FrenchFigures.Book["Education/repas_crous"]["prix_tres_social"];

    // The budget of 2026, from its entry into force in the restaurants on.
    private static readonly Month PourTous = new(2026, 5);

    [Label("Le Crous a accordé le repas à 1 € sans bourse (avant mai 2026)", "The Crous granted meals at €1 without a grant (before May 2026)")]
    public static readonly Monthly<Individu, Flag> Accorde = Monthly.Flag<Individu>("crous_repas_un_euro_accorde");

    [Label("Étudiant à qui le repas à 1 € est ouvert", "Student to whom meals at €1 are open")]
    [Article("C. éduc.", "L822-1"), Article("C. éduc.", "L822-1-1")]
    public static readonly Monthly<Individu, Flag> Ouvert = Monthly.Flag<Individu>("crous_repas_un_euro_eligibilite", (individu, mois) =>
    {
        var etudiant = Personne.Scolarite[individu, mois].Is(Scolarite.EnseignementSuperieur);
        return mois < PourTous
            ? etudiant & (BourseCriteresSociaux.Boursier[individu, mois] | Accorde[individu, mois])
            : etudiant;
    });

    [Right]
    [Label("Prix d’un repas à 1 € du Crous", "Price of a Crous meal at €1")]
    [Article("C. éduc.", "L822-1-1")]
    public static readonly Monthly<Individu, Number> Prix = Monthly.Amount<Individu>("crous_repas_un_euro", (individu, mois) =>
        Ouvert[individu, mois] * PrixDuRepas[mois]);
}
