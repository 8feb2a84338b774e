using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Who may receive the RSA: age, residence, and not being a student.</summary>
public static class ConditionsRsa
{
    [Label("A travaillé deux ans sur les trois derniers", "Has worked two of the last three years")]
    [Article("CASF", "L262-7-1"), Article("CASF", "D262-25-1")]
    public static readonly Monthly<Individu, Flag> AssezTravaille = Monthly.Flag<Individu>("rsa_jeune_condition_heures_travail_remplie");

    [Label("Remplit les conditions de nationalité et de séjour", "Meets the conditions of nationality and residence")]
    [Article("CASF", "L262-4"), Article("CASF", "L262-6"), Article("CASF", "L542-6")]
    public static readonly Monthly<Individu, Flag> Nationalite = Monthly.Flag<Individu>("rsa_condition_nationalite", (individu, mois) =>
    {
        var duree = Personne.DureePossessionTitreSejour[individu, mois];
        var europeen = Demographie.Nationalite.EspaceEconomiqueEuropeen[individu, mois] | Demographie.Nationalite.Suisse(individu, mois);
        return Demographie.Nationalite.Francaise(individu, mois)
            | (europeen & (duree >= RsaFigures.ResidenceEuropeen[mois]))
            | (!europeen & (duree >= RsaOutreMer.DureeDuTitre(individu, mois)))
            | Sejour.Protection[individu, mois]
            | Sejour.CarteDeResident[individu, mois];
    });

    [Label("Assume la charge d’un enfant né ou à naître", "Has a child, born or to be born")]
    [Article("CASF", "L262-4")]
    public static readonly Monthly<Famille, Flag> EleveUnEnfant = Monthly.Flag<Famille>(
        "rsa_enfant_ne_ou_a_naitre", (famille, mois) => (EnfantsRsa.Nombre[famille, mois] > 0) | Grossesse.DansLaFamille[famille, mois]);

    /// <summary>A lone parent who has the higher amount needs the right to stay, not the five years (CASF L262-4, 2°, b).</summary>
    [Label("Parent isolé avec un droit au séjour : aucune durée n’est demandée", "Lone parent with a right to stay: no length of stay is asked for")]
    [Article("CASF", "L262-4")]
    public static readonly Monthly<Famille, Flag> DispenseeDeDuree = Monthly.Flag<Famille>(
        "rsa_dispense_duree_sejour", (famille, mois) => Isolement.OuvreLaMajoration[famille, mois] & Sejour.DUnAdulte[famille, mois]);

    /// <summary>
    /// One of the adults meets the conditions of nationality and residence. Whoever has the higher amount of a lone parent needs
    /// them too, with the permits that family benefits ask for in the place of the five years (CASF L262-4, 2°).
    /// </summary>
    [Label("Un des adultes remplit les conditions de nationalité et de séjour", "One of the adults meets the conditions of nationality and residence")]
    [Article("CASF", "L262-4")]
    public static readonly Monthly<Famille, Flag> SejourDUnAdulte = Monthly.Flag<Famille>("rsa_sejour_d_un_adulte", (famille, mois) =>
        famille.Members<Individu>(Famille.Parent).Any(parent => Nationalite[parent, mois] | DispenseeDeDuree[famille, mois]));

    /// <summary>One of the adults meets the conditions of age and status; a child, born or expected, stands for the age.</summary>
    [Label("Peut demander le RSA", "May claim RSA")]
    [Article("CASF", "L262-4"), Article("CASF", "L262-7-1")]
    public static readonly Monthly<Famille, Flag> Remplies = Monthly.Flag<Famille>("rsa_eligibilite", (famille, mois) =>
    {
        var parents = famille.Members<Individu>(Famille.Parent);
        return parents.Any(parent => (EleveUnEnfant[famille, mois] | EnAge(parent, mois)) & !Personne.Etudiant[parent, mois])
            & SejourDUnAdulte[famille, mois]
            & IndependantsAvant2017.Remplies[famille, mois];
    });

    private static Flag EnAge(Subject<Individu> parent, Month mois)
    {
        var age = Ages.Age[parent, mois];
        var jeuneActif = !RsaOutreMer.Mayotte[parent.In<Famille>(), mois] & AssezTravaille[parent, mois] & (age > RsaFigures.AgeMinimalJeune[mois]) & (age < RsaFigures.AgeMaximalJeune[mois]);
        return ((age >= RsaFigures.Age[mois]) | jeuneActif).As("A l’âge du RSA", "Of the age for RSA");
    }
}
