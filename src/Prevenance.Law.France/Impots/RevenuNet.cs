using Prevenance.Law.Figures;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Impots;

/// <summary>From the income of each kind to taxable income, and to the reference income that rights look at.</summary>
public static class RevenuNet
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Impots/revenu_imposable"];

    [Label("Revenus fonciers nets", "Net rental income")]
    [Article("CGI", "28"), Article("CGI", "32")]
    public static readonly Yearly<FoyerFiscal, Number> Fonciers = Yearly.Amount<FoyerFiscal>("revenu_categoriel_foncier", (foyer, annee) =>
    {
        var recettes = RevenusDeclares.MicroFoncier[foyer, annee];
        var deficitGlobal = RevenusDeclares.DeficitFoncierGlobal[foyer, annee];
        var micro = Min(recettes, Figures["rpns.micro.microfoncier.plafond_recettes"][annee]) * (1 - Figures["rpns.micro.microfoncier.taux"][annee]);
        var reel = Positive(RevenusDeclares.FonciersReels[foyer, annee] - RevenusDeclares.DeficitsFonciersAnterieurs[foyer, annee]);

        return When((deficitGlobal > 0) | (RevenusDeclares.DeficitFoncier[foyer, annee] > 0), -deficitGlobal)
            .When(recettes > 0, micro)
            .Otherwise(reel);
    });

    [Label("Revenu brut global", "Gross total income")]
    [Article("CGI", "156")]
    public static readonly Yearly<FoyerFiscal, Number> BrutGlobal = Yearly.Amount<FoyerFiscal>("rbg", (foyer, annee) =>
        Positive(TraitementsEtPensions.DuFoyer[foyer, annee]
            + Fonciers[foyer, annee]
            + RevenusDeclares.CapitalAuBareme[foyer, annee]
            + foyer.Members<Individu>().Sum(membre => Travail.IndependantImposable[membre, annee])));

    [Label("Pensions alimentaires versées (nombre négatif)", "Maintenance paid (a negative number)")]
    [Article("CGI", "156")]
    public static readonly Yearly<FoyerFiscal, Number> PensionsVersees = Yearly.Amount<FoyerFiscal>(
        "pensions_alimentaires_versees", (foyer, annee) =>
            -(RevenusDeclares.PensionMajeur1Ancienne[foyer, annee]
            + RevenusDeclares.PensionMajeur2Ancienne[foyer, annee]
            + RevenusDeclares.PensionMajeur1[foyer, annee]
            + RevenusDeclares.PensionMajeur2[foyer, annee]
            + RevenusDeclares.AutresPensionsAnciennes[foyer, annee]
            + RevenusDeclares.AutresPensions[foyer, annee]));

    /// <summary>What is paid to each adult child is deducted up to a limit; pensions set by an early ruling are first raised.</summary>
    [Label("Charges déductibles du revenu", "Deductible charges")]
    [Article("CGI", "156"), Article("CGI", "158")]
    public static readonly Yearly<FoyerFiscal, Number> ChargesDeductibles = Yearly.Amount<FoyerFiscal>("charges_deduc", (foyer, annee) =>
    {
        var plafondParMajeur = Figures["charges_deductibles.pensions_alimentaires.plafond"][annee];
        var ancienJugement = Figures["charges_deductibles.pensions_alimentaires.taux_jgt_2006"][annee];
        return Min(RevenusDeclares.PensionMajeur1Ancienne[foyer, annee] * ancienJugement, plafondParMajeur)
            + Min(RevenusDeclares.PensionMajeur2Ancienne[foyer, annee] * ancienJugement, plafondParMajeur)
            + Min(RevenusDeclares.PensionMajeur1[foyer, annee], plafondParMajeur)
            + Min(RevenusDeclares.PensionMajeur2[foyer, annee], plafondParMajeur)
            + (RevenusDeclares.AutresPensionsAnciennes[foyer, annee] * ancienJugement)
            + RevenusDeclares.AutresPensions[foyer, annee];
    });

    [Label("Revenu net global", "Net total income")]
    [Article("CGI", "156")]
    public static readonly Yearly<FoyerFiscal, Number> NetGlobal = Yearly.Amount<FoyerFiscal>(
        "rng", (foyer, annee) => Positive(BrutGlobal[foyer, annee] - ChargesDeductibles[foyer, annee]));

    [Label("Revenu net imposable", "Taxable income")]
    [Article("CGI", "157 bis")]
    public static readonly Yearly<FoyerFiscal, Number> NetImposable = Yearly.Amount<FoyerFiscal>(
        "rni", (foyer, annee) => NetGlobal[foyer, annee] - AbattementsSpeciaux.Abattement[foyer, annee]);

    [Label("Revenu fiscal de référence", "Reference tax income")]
    [Article("CGI", "1417")]
    public static readonly Yearly<FoyerFiscal, Number> Reference = Yearly.Amount<FoyerFiscal>("rfr", (foyer, annee) =>
        NetImposable[foyer, annee]
        + annee.Months.Sum(mois => RevenusDeclares.CapitalPrelevementLiberatoire[foyer, mois] + RevenusDeclares.CapitalPrelevementUnique[foyer, mois])
        + foyer.Members<Individu>().Sum(membre => Travail.IndependantExonere[membre, annee]));
}
