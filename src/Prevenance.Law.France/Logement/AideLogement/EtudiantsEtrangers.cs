using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>Since July 2026, students who came to France to study have housing aid only if they may have a student grant.</summary>
public static class EtudiantsEtrangers
{
    // Loi 2026-103, article 179, II.
    private static readonly Month Debut = new(2026, 7);

    /// <summary>Of a student from outside Europe, taken to be there to study unless another permit is said.</summary>
    [Label("Séjourne en France avec un visa ou un titre d’étudiant", "Stays in France with a student's visa or permit")]
    [Article("CESEDA", "L422-1")]
    public static readonly Monthly<Individu, Flag> TitreEtudiant = Monthly.Flag<Individu>("titre_de_sejour_etudiant", (individu, mois) =>
        Personne.Etudiant[individu, mois]
        & !Nationalite.EspaceEconomiqueEuropeen[individu, mois]
        & !Nationalite.Suisse(individu, mois)
        & !Sejour.CarteDeResident[individu, mois]
        & !Sejour.Protection[individu, mois]);

    /// <summary>A claimant, or a partner, whom the exception does not concern opens the right for both.</summary>
    [Label("Un des adultes n’est pas un étudiant étranger sans bourse", "One of the adults is no foreign student without a grant")]
    [Article("CCH", "L822-2")]
    public static readonly Monthly<Famille, Flag> UnAdulteAdmis = Monthly.Flag<Famille>("al_condition_etudiants_etrangers", (famille, mois) =>
        mois < Debut
            ? true
            : famille.Members<Individu>(Famille.Parent).Any(parent => WhereEver(TitreEtudiant[parent, mois], () => BourseCriteresSociaux.Boursier[parent, mois], true)));
}
