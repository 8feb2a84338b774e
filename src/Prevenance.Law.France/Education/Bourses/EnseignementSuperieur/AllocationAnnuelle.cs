using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;

/// <summary>Allocation annuelle spécifique: as much as a grant, for a student in lasting difficulty whom the grant leaves out. A committee of the Crous decides.</summary>
public static class AllocationAnnuelle
{
    private static readonly Figure AgeMaximum = FrenchFigures.Book["Education/Bourses/EnseignementSuperieur/aides_du_crous"]["allocation_annuelle.age_maximum"];

    [Label("Étudiant en difficulté durable : rupture avec sa famille, reprise d’études, indépendance", "Student in lasting difficulty: broken with their family, back to studies, on their own")]
    public static readonly Monthly<Individu, Flag> Difficultes = Monthly.Flag<Individu>("difficultes_durables_etudiant");

    /// <summary>The conditions of the grant, but for its age and its resources.</summary>
    [Right]
    [Label("Allocation annuelle spécifique : peut être demandée", "Specific yearly allowance: may be asked for")]
    [Article("C. éduc.", "L821-1"), Article("Circulaire", "ESRS2413977C")]
    public static readonly Monthly<Individu, Flag> PeutDemander = Monthly.Flag<Individu>("allocation_annuelle_specifique", (individu, mois) =>
        WhereEver(Difficultes[individu, mois], () => Conditions(individu, mois), false));

    private static Flag Conditions(Subject<Individu> individu, Month mois)
    {
        var age = Personne.DateNaissance[individu].CompletedYears(AnneeUniversitaire.PremierMois(mois).FirstDay);
        return ConditionsCriteresSociaux.Etudes[individu, mois]
            & ConditionsCriteresSociaux.Nationalite[individu, mois]
            & ((age < AgeMaximum[mois]) | Sante.Handicap[individu, mois])
            & !BourseCriteresSociaux.Boursier[individu, mois];
    }
}
