using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Revenus;

/// <summary>Turnover of the self-employed under the simplified regimes: what they earn of it is set by law.</summary>
public static class ChiffreAffaires
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Impots/micro_entreprise"];
    private static readonly Figure Vente = Figures["regime_micro_bic.marchandises.taux"];
    private static readonly Figure Services = Figures["regime_micro_bic.services.taux"];
    private static readonly Figure Liberal = Figures["regime_micro_bnc.taux"];

    [Within(0)]
    [Label("Chiffre d’affaires d’auto-entrepreneur, vente", "Sole trader’s turnover, sales")]
    public static readonly Monthly<Individu, Number> AutoEntrepreneurVente = Monthly.Amount<Individu>("rpns_auto_entrepreneur_CA_achat_revente");

    [Within(0)]
    [Label("Chiffre d’affaires d’auto-entrepreneur, prestations de services", "Sole trader’s turnover, services")]
    public static readonly Monthly<Individu, Number> AutoEntrepreneurServices = Monthly.Amount<Individu>("rpns_auto_entrepreneur_CA_bic");

    [Within(0)]
    [Label("Chiffre d’affaires d’auto-entrepreneur, profession libérale", "Sole trader’s turnover, profession")]
    public static readonly Monthly<Individu, Number> AutoEntrepreneurLiberal = Monthly.Amount<Individu>("rpns_auto_entrepreneur_CA_bnc");

    [Within(0)]
    [Label("Chiffre d’affaires de micro-entreprise, vente", "Micro-enterprise’s turnover, sales")]
    public static readonly Yearly<Individu, Number> MicroVente = Yearly.Amount<Individu>("rpns_micro_entreprise_CA_bic_vente_imp");

    [Within(0)]
    [Label("Chiffre d’affaires de micro-entreprise, prestations de services", "Micro-enterprise’s turnover, services")]
    public static readonly Yearly<Individu, Number> MicroServices = Yearly.Amount<Individu>("rpns_micro_entreprise_CA_bic_service_imp");

    [Within(0)]
    [Label("Chiffre d’affaires de micro-entreprise, profession libérale", "Micro-enterprise’s turnover, profession")]
    public static readonly Yearly<Individu, Number> MicroLiberal = Yearly.Amount<Individu>("rpns_micro_entreprise_CA_bnc_imp");

    /// <summary>A profit that a person says, and what is left of a turnover.</summary>
    [Label("Revenu d’auto-entrepreneur", "Sole trader’s earnings")]
    [Article("CGI", "50-0"), Article("CGI", "102 ter"), Article("CASF", "R262-19"), Article("CSS", "R845-2")]
    public static readonly Monthly<Individu, Number> AutoEntrepreneur = Monthly.Amount<Individu>("rpns_auto_entrepreneur_revenu", (individu, mois) =>
        Positive(Travail.AutoEntrepreneurBenefice[individu, mois])
        + (AutoEntrepreneurVente[individu, mois] * (1 - Vente[mois]))
        + (AutoEntrepreneurServices[individu, mois] * (1 - Services[mois]))
        + (AutoEntrepreneurLiberal[individu, mois] * (1 - Liberal[mois])));

    [Label("Bénéfice de micro-entreprise", "Micro-enterprise profit")]
    [Article("CGI", "50-0"), Article("CGI", "102 ter")]
    public static readonly Yearly<Individu, Number> MicroEntreprise = Yearly.Amount<Individu>("rpns_micro_entreprise_benefice", (individu, annee) =>
        ApresAbattement(MicroVente[individu, annee], Vente[annee], annee)
        + ApresAbattement(MicroServices[individu, annee], Services[annee], annee)
        + ApresAbattement(MicroLiberal[individu, annee], Liberal[annee], annee));

    /// <summary>What is told of a month, before any allowance: more than nothing where anything is.</summary>
    internal static Number Dit(Subject<Individu> individu, Month mois) => Positive(Travail.AutoEntrepreneurBenefice[individu, mois])
        + AutoEntrepreneurVente[individu, mois] + AutoEntrepreneurServices[individu, mois] + AutoEntrepreneurLiberal[individu, mois];

    private static Number ApresAbattement(Number chiffre, Number taux, Year annee) =>
        Positive(chiffre - Max(taux * chiffre, Figures["montant_minimum"][annee]));
}
