using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>Avance Loca-Pass: a loan without interest for the deposit, asked within two months of moving in.</summary>
public static class LocaPass
{
    /// <summary>Months after moving in within which it is asked for.</summary>
    public const int MoisPourDemander = 2;

    private const int MoisDEmploi = 3;
    private const int MoisRegardes = 6;

    private static readonly Figure AgeDesJeunes = FrenchFigures.Book["Logement/ActionLogement/action_logement"]["locapass.age_max"];

    /// <summary>Three months of paid work within six stand for the contracts that are asked for.</summary>
    [Label("Étudiant qui a travaillé trois mois sur six", "Student who has worked for three months out of six")]
    [Article("CCH", "L313-3")]
    public static readonly Monthly<Individu, Flag> ContratDEtudiant = Monthly.Flag<Individu>("locapass_eligibilite_etudiant_contrat", (individu, mois) =>
        (mois + 1).Preceding(MoisRegardes).Sum(m => (Travail.SalaireNet[individu, m] > 0) * (Number)1) >= MoisDEmploi);

    [Label("Étudiant qui peut demander l’avance Loca-Pass", "Student who may ask for Loca-Pass")]
    [Article("CCH", "L313-3")]
    public static readonly Monthly<Individu, Flag> Etudiant = Monthly.Flag<Individu>("locapass_eligibilite_etudiant", (individu, mois) =>
        Personne.Etudiant[individu, mois] & (BourseCriteresSociaux.Boursier[individu, mois] | ContratDEtudiant[individu, mois]));

    [Label("Jeune en recherche d’emploi ou en alternance", "Young person looking for work or in work-study")]
    [Article("CCH", "L313-3")]
    public static readonly Monthly<Individu, Flag> Jeune = Monthly.Flag<Individu>("locapass_eligibilite_jeunes", (individu, mois) =>
    {
        var activite = Personne.Activite[individu, mois];
        return (Ages.Age[individu, mois] < AgeDesJeunes[mois])
            & (activite.Is(Activite.Chomeur) | (activite.Is(Activite.Etudiant) & Personne.Alternant[individu, mois]));
    });

    /// <summary>Whether an employer belongs to the private sector is not asked.</summary>
    [Right]
    [Label("Avance Loca-Pass (prêt pour le dépôt de garantie)", "Loca-Pass (loan for the deposit)")]
    [Article("CCH", "L313-3")]
    public static readonly Monthly<Individu, Flag> Ouverte = Monthly.Flag<Individu>("locapass_eligibilite", (individu, mois) =>
    {
        var menage = individu.In<Menage>();
        var loue = Habitation.Statut[menage, mois].IsOneOf(
            StatutOccupation.LocataireHlm, StatutOccupation.LocataireVide, StatutOccupation.LocataireMeuble, StatutOccupation.LocataireFoyer);
        var aTemps = Habitation.DateEntree[menage, mois] >= (mois - MoisPourDemander).FirstDay;
        var personne = Personne.Activite[individu, mois].Is(Activite.Actif) | Jeune[individu, mois] | Etudiant[individu, mois];
        return loue & aTemps & personne;
    });
}
