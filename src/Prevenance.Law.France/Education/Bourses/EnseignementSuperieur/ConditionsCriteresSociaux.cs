using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;

/// <summary>Who may have a student grant, before anybody’s resources are looked at: studies, age, nationality.</summary>
public static class ConditionsCriteresSociaux
{
    // How long a foreign student must have lived in France, with a tax household there (circular, annex 2).
    private const double AnneesDeResidence = 2;

    private static readonly Month FinDesDroitsDesBritanniques = new(2021, 6);
    private static readonly FigureFile Figures = FrenchFigures.Book["Education/Bourses/EnseignementSuperieur/criteres_sociaux"];

    [Label("Études ouvrant droit à la bourse sur critères sociaux", "Studies that open the right to the means-tested grant")]
    [Article("C. éduc.", "L821-1"), Article("C. éduc.", "D821-1")]
    public static readonly Monthly<Individu, Flag> Etudes = Monthly.Flag<Individu>(
        "bourse_criteres_sociaux_eligibilite_etude",
        (individu, mois) => Personne.Scolarite[individu, mois].Is(Scolarite.EnseignementSuperieur)
            & !(Personne.Apprenti[individu, mois] | Personne.Alternant[individu, mois])
            & Etablissement.Statut[individu, mois].IsOneOf(StatutEtablissement.Public, StatutEtablissement.PriveSousContrat)
            & !Etablissement.Classe[individu, mois].IsOneOf(AnneeEtude.Doctorat1, AnneeEtude.Doctorat2, AnneeEtude.Doctorat3));

    [Label("Enfants élevés par l’étudiant", "Children whom the student raises")]
    [Article("C. éduc.", "D821-1")]
    public static readonly Monthly<Famille, Number> EnfantsEleves = Monthly.Number<Famille>(
        "bourse_criteres_sociaux_nombre_enfants_parent_etudiant", (famille, _) => famille.Members<Individu>(Famille.Enfant).Count());

    /// <summary>
    /// The age of a first claim, one year later for each child raised; who had a grant before and never stopped studying keeps it longer,
    /// which the facts here do not tell.
    /// </summary>
    [Label("Âge ouvrant droit à une première bourse sur critères sociaux", "Age that opens the right to a first means-tested grant")]
    [Article("C. éduc.", "D821-1")]
    public static readonly Monthly<Individu, Flag> Age = Monthly.Flag<Individu>(
        "bourse_criteres_sociaux_eligibilite_age",
        (individu, mois) =>
        {
            var premierSeptembre = AnneeUniversitaire.PremierMois(mois).FirstDay;
            var enfants = individu.HasRole(Famille.Parent, Famille.Definition) * EnfantsEleves[individu.In<Famille>(), mois];
            var limite = Figures["age_maximum"][mois] + enfants;
            return (Personne.DateNaissance[individu].CompletedYears(premierSeptembre) < limite) | Sante.Handicap[individu, mois];
        });

    /// <summary>Nationals of Europe and Switzerland, and foreign students who hold a permit and have lived in France for two years.</summary>
    [Label("Nationalité ou séjour ouvrant droit à la bourse sur critères sociaux", "Nationality or residence that opens the right to the means-tested grant")]
    [Article("C. éduc.", "D821-1")]
    public static readonly Monthly<Individu, Flag> Nationalite = Monthly.Flag<Individu>(
        "bourse_criteres_sociaux_eligibilite_nationalite",
        (individu, mois) =>
        {
            var europe = Demographie.Nationalite.EspaceEconomiqueEuropeen[individu, mois] | Demographie.Nationalite.Suisse(individu, mois);
            var sejour = (Personne.DureePossessionTitreSejour[individu, mois] > 0)
                & (Personne.ResidenceContinueAnnees[individu, mois] >= AnneesDeResidence);
            return mois < FinDesDroitsDesBritanniques
                ? europe | sejour | Personne.Nationalite[individu, mois].Is("UK")
                : europe | sejour;
        });

    [Label("Conditions d’études, d’âge et de nationalité de la bourse sur critères sociaux", "Conditions of studies, age and nationality of the means-tested grant")]
    [Article("C. éduc.", "D821-1")]
    public static readonly Monthly<Individu, Flag> Toutes = Monthly.Flag<Individu>(
        "bourse_criteres_sociaux_eligibilite",
        (individu, mois) => Etudes[individu, mois] & Age[individu, mois] & Nationalite[individu, mois]);
}
