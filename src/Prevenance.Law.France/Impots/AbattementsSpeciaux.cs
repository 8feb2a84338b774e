using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Impots;

/// <summary>Allowances for elderly or disabled taxpayers, and for attached persons who have a family.</summary>
public static class AbattementsSpeciaux
{
    private const int AgeAnnees = 65;

    private static readonly FigureFile Figures = FrenchFigures.Book["Impots/revenu_imposable"];

    // Before this day of birth, the allowance is also taken off the resources of family benefits.
    private static readonly DateOnly NaissancePrestationsFamiliales = new(1931, 1, 1);

    /// <summary>Over 65 on 31 December: those who reach 65 during the year have it. A couple has it twice when both qualify.</summary>
    [Label("Abattement des personnes âgées ou invalides et des rattachés chargés de famille", "Allowance for elderly or disabled persons and attached families")]
    [Article("CGI", "157 bis"), Article("CGI", "196 B")]
    public static readonly Yearly<FoyerFiscal, Number> Abattement = Yearly.Amount<FoyerFiscal>(
        "abat_spe", (foyer, annee) => Total(foyer, annee, NesAvant(annee + 1 - AgeAnnees)));

    [Label("Abattement retenu pour les ressources des prestations familiales", "Allowance taken off the resources of family benefits")]
    [Article("CSS", "R532-3")]
    public static readonly Yearly<FoyerFiscal, Number> AbattementPrestationsFamiliales = Yearly.Amount<FoyerFiscal>(
        "abattements_speciaux_prestations_familiales",
        (foyer, annee) => Total(foyer, annee, individu => Personne.DateNaissance[individu] < NaissancePrestationsFamiliales));

    private static Func<Subject<Individu>, Flag> NesAvant(Year annee) =>
        individu => Personne.DateNaissance[individu] < annee.January.FirstDay;

    private static Number Total(Subject<FoyerFiscal> foyer, Year annee, Func<Subject<Individu>, Flag> condition)
    {
        var declarant = condition(foyer.Member<Individu>(FoyerFiscal.DeclarantPrincipal)) | CasesDeFamille.DeclarantInvalide[foyer, annee];
        var conjoint = foyer.Members<Individu>(FoyerFiscal.Conjoint).Any(condition) | CasesDeFamille.ConjointInvalide[foyer, annee];
        var montant = ParPersonne(foyer, annee);

        return Min(RevenuNet.NetGlobal[foyer, annee], (declarant * montant) + (conjoint * montant) + DesRattaches(foyer, annee));
    }

    internal static Number DesRattaches(Subject<FoyerFiscal> foyer, Year annee) =>
        CasesDeFamille.RattachesMaries[foyer, annee] * Figures["abat_rni.enfant_marie"][annee];

    internal static Number ParPersonne(Subject<FoyerFiscal> foyer, Year annee)
    {
        var revenu = RevenuNet.NetGlobal[foyer, annee];
        return When(revenu <= Figures["abat_rni.contribuable_age_invalide.plafond_plein"][annee], Figures["abat_rni.contribuable_age_invalide.montant_plein"][annee])
            .When(revenu <= Figures["abat_rni.contribuable_age_invalide.plafond_reduit"][annee], Figures["abat_rni.contribuable_age_invalide.montant_reduit"][annee])
            .Otherwise(0);
    }
}
