using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Who may receive the prime d'activité.</summary>
public static class ConditionsPpa
{
    // The month's hours of which the law takes a share (CSS R512-2, to which L842-2 refers).
    private const double HeuresDuMois = 169;

    private static readonly Figure PartDuSmic =
        FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["def_pac.revenu_plafond_pac_non_scolaire"];

    /// <summary>Of the adults, not of a child whose nationality nobody told.</summary>
    [Label("Condition de séjour remplie pour la prime d’activité", "Condition of residence met for the activity bonus")]
    [Article("CSS", "L842-2")]
    public static readonly Monthly<Famille, Flag> Sejour = Monthly.Flag<Famille>("ppa_condition_sejour", (famille, mois) =>
        famille.Members<Individu>(Famille.Parent).Any(parent => ConditionsRsa.Nationalite[parent, mois]) | ConditionsRsa.DispenseeDeDuree[famille, mois]);

    /// <summary>In the month of the right itself, whatever the months of reference.</summary>
    [Label("Âge et séjour remplis pour la prime d’activité", "Age and residence met for the activity bonus")]
    [Article("CSS", "L842-2"), Article("CSS", "R842-2")]
    public static readonly Monthly<Famille, Flag> Remplies = Monthly.Flag<Famille>("ppa_eligibilite", (famille, mois) =>
    {
        var majeur = famille.Members<Individu>().Any(membre => Ages.Age[membre, mois] >= PpaFigures.AgeMinimal[PpaFigures.MoisDuBareme(mois)]);
        return majeur & Sejour[famille, mois];
    });

    /// <summary>Somebody works: any earnings in the quarter, or enough each month for a student, a trainee, an apprentice.</summary>
    [Label("Un adulte travaille assez pour la prime d’activité", "An adult works enough for the activity bonus")]
    [Article("CSS", "L842-1"), Article("CSS", "L842-2"), Article("CSS", "R842-2")]
    public static readonly Monthly<Famille, Flag> Travaille = Monthly.Flag<Famille>("ppa_eligibilite_apprenants", (famille, mois) =>
        Isolement.OuvreLaMajoration[famille, mois]
        | famille.Members<Individu>(Famille.Parent).Any(parent => TravailleAssez(parent, mois)));

    private static Flag TravailleAssez(Subject<Individu> parent, Month mois)
    {
        var plancher = HeuresDuMois * PpaFigures.Smic[mois] * PartDuSmic[mois];
        var apprenant = Personne.Etudiant[parent, mois] | Personne.Stagiaire[parent, mois] | Personne.Apprenti[parent, mois];
        return TrimestreDeReference.Lire(parent.In<Famille>(), mois, trimestre =>
            trimestre.All(m => RessourcesPpa.RevenusProfessionnels[parent, m] > plancher)
            | (!apprenant & trimestre.Any(m => RessourcesPpa.RevenusProfessionnels[parent, m] > 0)));
    }
}
