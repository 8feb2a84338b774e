using Prevenance.Law.Figures;
using Prevenance.Law.France.Retraite;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Impots;

/// <summary>Wages, unemployment benefit, pensions and annuities, after the flat-rate deductions.</summary>
public static class TraitementsEtPensions
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Impots/revenu_imposable"];

    [Label("Salaires et allocations chômage imposables", "Taxable wages and unemployment benefit")]
    [Article("CGI", "79")]
    public static readonly Yearly<Individu, Number> Salaires = Yearly.Amount<Individu>(
        "revenu_assimile_salaire",
        (individu, annee) => annee.Months.Sum(mois => RevenusImposes.CommeSalaires(individu, mois) + Remplacement.ChomageImposable[individu, mois]));

    [Label("Salaires après frais professionnels", "Wages after work expenses")]
    [Article("CGI", "83")]
    public static readonly Yearly<Individu, Number> SalairesNets = Yearly.Amount<Individu>(
        "revenu_assimile_salaire_apres_abattements",
        (individu, annee) =>
        {
            var salaires = Salaires[individu, annee];
            var forfait = Min(
                Max(salaires * Figures["deductions.abatpro.taux"][annee], Figures["deductions.abatpro.min"][annee]),
                Figures["deductions.abatpro.max"][annee]);
            var fraisReels = Travail.FraisReels[individu, annee];
            return When(fraisReels > Round(forfait), salaires - fraisReels).Otherwise(Positive(salaires - Round(forfait)));
        });

    [Label("Pensions imposables : retraite, invalidité, pensions alimentaires", "Taxable pensions: retirement, disability, maintenance")]
    [Article("CGI", "79")]
    public static readonly Yearly<Individu, Number> Pensions = Yearly.Amount<Individu>(
        "revenu_assimile_pension",
        (individu, annee) =>
        {
            var alimentaires = annee.Months.Sum(mois => Familiaux.PensionsPercues[individu, mois]);
            return (Familiaux.PensionsPercuesDeclarees[individu, annee] * alimentaires)
                + annee.Months.Sum(mois => Remplacement.RetraiteImposable[individu, mois]
                    + PensionsEnPlus.Montant[individu, mois]
                    + Remplacement.PensionInvalidite[individu, mois]
                    + Familiaux.PrestationCompensatoire[individu, mois]);
        });

    [Label("Pensions après abattement", "Pensions after the allowance")]
    [Article("CGI", "158")]
    public static readonly Yearly<Individu, Number> PensionsNettes = Yearly.Amount<Individu>(
        "revenu_assimile_pension_apres_abattements",
        (individu, annee) => ApresAbattement(Pensions[individu, annee], annee));

    [Label("Pensions et rentes nettes", "Net pensions and annuities")]
    [Article("CGI", "158")]
    public static readonly Yearly<Individu, Number> PensionsEtRentes = Yearly.Amount<Individu>(
        "pensions_et_rentes_nettes",
        (individu, annee) => PensionsNettes[individu, annee] + RentesDuDeclarant(individu, annee));

    [Label("Traitements, salaires, pensions et rentes nets", "Net wages, pensions and annuities")]
    [Article("CGI", "158")]
    public static readonly Yearly<Individu, Number> Nets = Yearly.Amount<Individu>(
        "traitements_salaires_pensions_rentes",
        (individu, annee) => SalairesNets[individu, annee] + PensionsEtRentes[individu, annee]);

    [Label("Rentes viagères à titre onéreux, part imposable", "Taxable part of purchased life annuities")]
    [Article("CGI", "158")]
    public static readonly Yearly<FoyerFiscal, Number> RentesViageres = Yearly.Amount<FoyerFiscal>(
        "rente_viagere_titre_onereux_net",
        (foyer, annee) => Round(
            (Figures["deductions.abatviag.taux1"][annee] * RevenusDeclares.RentesAvant50Ans[foyer, annee])
            + (Figures["deductions.abatviag.taux2"][annee] * RevenusDeclares.RentesDe50A59Ans[foyer, annee])
            + (Figures["deductions.abatviag.taux3"][annee] * RevenusDeclares.RentesDe60A69Ans[foyer, annee])
            + (Figures["deductions.abatviag.taux4"][annee] * RevenusDeclares.RentesDes70Ans[foyer, annee])));

    /// <summary>The allowance on pensions has a ceiling for the whole household: what goes over it is taxed.</summary>
    [Label("Traitements, salaires, pensions et rentes du foyer", "Wages, pensions and annuities of the household")]
    [Article("CGI", "158")]
    public static readonly Yearly<FoyerFiscal, Number> DuFoyer = Yearly.Amount<FoyerFiscal>(
        "revenu_categoriel_tspr",
        (foyer, annee) =>
        {
            var membres = foyer.Members<Individu>();
            var abattements = membres.Sum(membre => Pensions[membre, annee] - PensionsNettes[membre, annee]);
            var auDelaDuPlafond = Positive(abattements - Figures["deductions.abatpen.max"][annee]);
            return membres.Sum(membre => Nets[membre, annee]) + auDelaDuPlafond;
        });

    internal static Number ApresAbattement(Number pensions, Year annee) => Positive(
        pensions - Round(Max(pensions * Figures["deductions.abatpen.taux"][annee], Figures["deductions.abatpen.min"][annee])));

    private static Number RentesDuDeclarant(Subject<Individu> individu, Year annee) =>
        individu.HasRole(FoyerFiscal.DeclarantPrincipal, FoyerFiscal.Definition) * RentesViageres[individu.In<FoyerFiscal>(), annee];
}
