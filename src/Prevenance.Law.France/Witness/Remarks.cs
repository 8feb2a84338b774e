using Prevenance.Law.France.CouvertureSante;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Education;
using Prevenance.Law.France.Education.Bourses;
using Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;
using Prevenance.Law.France.Jeunes;
using Prevenance.Law.France.Logement;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.France.Revenus;
using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Witness;

/// <summary>Sections of docs/discrepancies.md that speak of a difference without a reading that reproduces it.</summary>
internal static class Remarks
{
    private const string Otherwise = "peer-tests-that-say-otherwise";

    public static IReadOnlyList<Remark> All { get; } =
    [
        new("home-loans", "CCH D832-10", [AideLogement.Montant], (situation, month) => Any(situation, Habitation.Statut, month, statut => statut == (int)StatutOccupation.PrimoAccedant)),
        new("social-housing", "CCH R441-1", [LogementSocial.Eligible], (_, _) => true),
        new("the-student-grant", "Circulaire ESRS2413977C", [BourseCriteresSociaux.Bourse], (_, _) => true),
        new(Otherwise, "CSS D521-2", [MajorationPourAge.Montant], (situation, month) => Any(situation, Ages.Age, month, _ => true)),
        new(Otherwise, "CCH R822-2", [AideLogement.Montant, ReductionLoyerSolidarite.Montant], (situation, month) => Any(situation, Residence.Depcom, month, IsNoCommune)),
        new(Otherwise, "CCH R822-4", [ReductionLoyerSolidarite.Montant], HasGrossWagesOnly),
        new(Otherwise, "CASF R262-6", [Rsa.Montant], HasGrossWagesOnly),
        new(Otherwise, "CGI 79", [AideLogement.Montant, BourseCollege.Bourse], HasGrossPensionsOnly),
        new("social-housing", "CCH R441-1", [LogementSocial.Plafond], (_, _) => true),
        new(Otherwise, "C. trav. L5131-6", [ContratEngagementJeune.Montant], (situation, month) => Any(situation, Ages.Age, month, age => age >= 25)),
        new(Otherwise, "CSS R861-2", [ComplementaireSante.Gratuite, FoyerCss.PeutDemander], (situation, month) => Any(situation, Impots.PersonnesACharge.EnfantACharge, month, _ => true)),
        new(Otherwise, "C. éduc. L822-1-1", [RepasCrous.Ouvert], (_, _) => true),
        new(Otherwise, "CSS R861-10", [ComplementaireSante.Gratuite], (situation, month) => Any(situation, PrestationsRecues.BourseEnseignementSup, month - 1, grant => grant > 0)),
    ];

    private static bool Any(Situation situation, Variable variable, Month month, Predicate<double> holds) =>
        Enumerable.Range(0, situation.Count(variable.Entity)).Any(lane => situation.GivenTo(variable, month, lane) is { } value && holds(value));

    /// <summary>The last three digits number the communes of a department from 001 on.</summary>
    private static bool IsNoCommune(double code) => CodeText.Unpack(code).EndsWith("000", StringComparison.Ordinal);

    private static bool HasGrossWagesOnly(Situation situation, Month month) =>
        Any(situation, MontantsBruts.Salaire, month, gross => gross > 0) && !Any(situation, Travail.SalaireImposable, month, _ => true);

    private static bool HasGrossPensionsOnly(Situation situation, Month month) =>
        Any(situation, MontantsBruts.Retraite, month, gross => gross > 0) && !Any(situation, Remplacement.RetraiteImposable, month, _ => true);
}
