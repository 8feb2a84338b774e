using Prevenance.Law.France.Education.Bourses;
using Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.Witness;

/// <summary>Whoever lives with a pupil who has a school grant holds a grant.</summary>
internal static class SchoolGrantsOfTheFamily
{
    public static Reading Reading { get; } = new(
        "the-student-grant",
        "C. éduc. L821-1, Circulaire ESRS2413977C",
        Monthly.Flag<Individu>("boursier", (individu, mois) =>
            (BourseCollege.Bourse[individu.In<Famille>(), mois] > 0)
            | (BourseLycee.Bourse[individu.In<Famille>(), mois] > 0)
            | (BourseCriteresSociaux.Bourse[individu, mois] > 0)
            | (PrestationsRecues.BourseEnseignementSup[individu, mois] > 0)));
}
