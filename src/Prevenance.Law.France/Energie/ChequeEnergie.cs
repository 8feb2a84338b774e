using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.Logement;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Energie;

/// <summary>Chèque énergie: a yearly voucher for energy bills, by the income of the household and its size.</summary>
public static class ChequeEnergie
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Energie/cheque_energie"];
    private static readonly Figure PremierePersonne = Figures["unites_consommation.premiere_personne"];
    private static readonly Figure DeuxiemePersonne = Figures["unites_consommation.deuxieme_personne"];
    private static readonly Figure AutrePersonne = Figures["unites_consommation.autres_personnes"];
    private static readonly ScaleFigure UneUnite = Figures.Scale("baremes.une_uc");
    private static readonly ScaleFigure EntreUneEtDeux = Figures.Scale("baremes.une_uc_a_deux_uc");
    private static readonly ScaleFigure DeuxUnites = Figures.Scale("baremes.plus_de_deux_ucs");

    /// <summary>A child who lives with each parent in turn counts for half.</summary>
    [Label("Unités de consommation du ménage", "Consumption units of the household")]
    [Article("C. énergie", "R124-1")]
    public static readonly Yearly<Menage, Number> Unites = Yearly.Number<Menage>("cheque_energie_unites_consommation", (menage, annee) =>
    {
        var membres = menage.Members<Individu>();
        var personnes = membres.Count() - (membres.Count(membre => Enfance.GardeAlternee[membre, annee.January]) / 2);
        return PremierePersonne[annee]
            + (DeuxiemePersonne[annee] * Min(Positive(personnes - 1), 1))
            + (AutrePersonne[annee] * Positive(personnes - 2));
    });

    [Label("Revenu du ménage par unité de consommation", "Income of the household by consumption unit")]
    [Article("C. énergie", "R124-1")]
    public static readonly Yearly<Menage, Number> RevenuParUnite = Yearly.Amount<Menage>("cheque_energie_revenu_par_unite", (menage, annee) =>
        menage.Members<Individu>().Sum(membre =>
            membre.HasRole(FoyerFiscal.DeclarantPrincipal, FoyerFiscal.Definition) * RevenuNet.Reference[membre.In<FoyerFiscal>(), annee - 2])
        / Unites[menage, annee]);

    [Label("Montant du chèque énergie d’après le revenu", "Energy voucher by income")]
    [Article("C. énergie", "R124-1"), Article("C. énergie", "R124-3")]
    public static readonly Yearly<Menage, Number> Montant = Yearly.Amount<Menage>("cheque_energie_montant", (menage, annee) =>
    {
        var unites = Unites[menage, annee];
        var revenu = RevenuParUnite[menage, annee];
        return When(unites <= 1, UneUnite[annee].Step(revenu))
            .When(unites < 2, EntreUneEtDeux[annee].Step(revenu))
            .Otherwise(DeuxUnites[annee].Step(revenu));
    });

    [Label("Logement qui ouvre droit au chèque énergie", "Dwelling that opens a right to the energy voucher")]
    [Article("C. énergie", "L124-1"), Article("CGCT", "LO6314-3")]
    public static readonly Yearly<Menage, Flag> LogementConcerne = Yearly.Flag<Menage>("cheque_energie_eligibilite_logement", (menage, annee) =>
        !Residence.SaintMartin[menage, annee.January]
        & Habitation.Statut[menage, annee.January].IsOneOf(
            StatutOccupation.PrimoAccedant,
            StatutOccupation.Proprietaire,
            StatutOccupation.LocataireHlm,
            StatutOccupation.LocataireVide,
            StatutOccupation.LocataireMeuble));

    /// <summary>A household in which nobody has a tax return of their own has no voucher.</summary>
    [Benefit, Right]
    [Label("Chèque énergie", "Energy voucher")]
    [Article("C. énergie", "L124-1"), Article("C. énergie", "R124-1")]
    public static readonly Yearly<Menage, Number> Attribue = Yearly.Amount<Menage>("cheque_energie", (menage, annee) =>
        (LogementConcerne[menage, annee] & menage.Members<Individu>().Any(membre => membre.HasRole(FoyerFiscal.Declarant, FoyerFiscal.Definition)))
            * Montant[menage, annee]);
}
