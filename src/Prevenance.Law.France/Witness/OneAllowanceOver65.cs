using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Witness;

/// <summary>Age is that of 1 January, and a couple has one allowance.</summary>
internal static class OneAllowanceOver65
{
    public static Reading Reading { get; } = new(
        "the-allowance-of-taxpayers-over-65",
        "CGI 157 bis",
        Yearly.Amount<FoyerFiscal>("abat_spe", Abattement));

    private const double AgeAnnees = 65;

    private static Number Abattement(Subject<FoyerFiscal> foyer, Year annee)
    {
        Flag Age(Subject<Individu> individu) => Ages.Age[individu, annee.January] >= AgeAnnees;
        var ouvert = Age(foyer.Member<Individu>(FoyerFiscal.DeclarantPrincipal)) | CasesDeFamille.DeclarantInvalide[foyer, annee]
            | foyer.Members<Individu>(FoyerFiscal.Conjoint).Any(Age) | CasesDeFamille.ConjointInvalide[foyer, annee];
        return Min(RevenuNet.NetGlobal[foyer, annee], (ouvert * AbattementsSpeciaux.ParPersonne(foyer, annee)) + AbattementsSpeciaux.DesRattaches(foyer, annee));
    }
}
