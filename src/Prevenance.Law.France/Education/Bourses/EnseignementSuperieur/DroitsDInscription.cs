using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;

/// <summary>Fees of a public university, and the contribution to campus life (CVEC): a student with a grant owes neither, and is paid back what was paid before the grant came.</summary>
public static class DroitsDInscription
{
    [Within(0, 20000)]
    [Repeats]
    [Label("Droits d’inscription et CVEC payés cette année à un établissement public", "Enrolment fees and CVEC paid this year to a public institution")]
    public static readonly Monthly<Individu, Number> Payes = Monthly.Amount<Individu>("droits_inscription_payes");

    [Right]
    [Label("Droits d’inscription et CVEC à rembourser", "Enrolment fees and CVEC to be paid back")]
    [Article("C. éduc.", "R719-49"), Article("C. éduc.", "L841-5")]
    public static readonly Monthly<Individu, Number> ARembourser = Monthly.Amount<Individu>("droits_inscription_a_rembourser", (individu, mois) =>
        WhereEver(Payes[individu, mois] > 0, () => ABourse(individu, mois) * Payes[individu, mois], 0));

    private static Flag ABourse(Subject<Individu> individu, Month mois) =>
        (BourseCriteresSociaux.Bourse[individu, mois] > 0) | BourseCriteresSociaux.Boursier[individu, mois];
}
