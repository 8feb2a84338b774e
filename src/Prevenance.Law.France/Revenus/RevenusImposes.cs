using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.MinimaSociaux;

namespace Prevenance.Law.France.Revenus;

/// <summary>What income tax treats as wages: what housing aid, family benefits and grants then look at.</summary>
public static class RevenusImposes
{
    /// <summary>ASS and the pension-equivalent allowance take the place of wages and are taxed as they are; ASS that is said to be received.</summary>
    [Label("Autres revenus imposés comme des salaires", "Other incomes taxed as wages")]
    [Article("CGI", "79"), Article("CGI", "80 quinquies")]
    public static readonly Monthly<Individu, Number> AutresQueSalaires = Monthly.Amount<Individu>("autres_revenus_imposes_comme_salaires", (individu, mois) =>
        IndemnitesJournalieres.Imposables[individu, mois]
        + Travail.ChomagePartiel[individu, mois]
        + Travail.CongesPayes[individu, mois]
        + Travail.StageFormationPro[individu, mois]
        + Travail.BourseRecherche[individu, mois]
        + Remplacement.SecurisationProfessionnelle[individu, mois]
        + PrestationsRecues.Aer[individu, mois]
        + ProcheAidant.Comptee[individu, mois]
        + AllocationSolidariteSpecifique.Montant.Given(individu, mois, 0));

    /// <summary>Wages and what is taxed with them, unemployment benefit aside.</summary>
    internal static Number CommeSalaires(Subject<Individu> individu, Month mois) => Travail.SalaireImposable[individu, mois] + AutresQueSalaires[individu, mois];
}
