using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Revenus;

/// <summary>Earnings of self-employed persons, known by the year.</summary>
public static class Independants
{
    private static readonly Yearly<Individu, Number>[] Benefices =
        [Travail.BeneficeAgricole, ChiffreAffaires.MicroEntreprise, Travail.IndependantAutres];

    /// <summary>A twelfth of the last known profit of each kind: this year's, else last year's, else that of the year before.</summary>
    [Label("Derniers revenus connus d’une activité indépendante, par mois", "Last known self-employed earnings, by month")]
    [Article("CASF", "R262-18"), Article("CASF", "R262-19"), Article("CSS", "R845-1"), Article("CSS", "R845-2")]
    public static readonly Yearly<Individu, Number> Mensualises = Yearly.Amount<Individu>("ppa_rsa_derniers_revenus_tns_annuels_connus", (individu, annee) =>
        (Benefices.Select(benefice => DernierConnu(a => benefice[individu, a], annee)).Sum() + DernierConnu(a => SelonLaDeclaration(individu, a), annee)) / 12);

    /// <summary>Every profit of a year; a loss is none.</summary>
    internal static Number DeLAnnee(Subject<Individu> individu, Year annee) => Detailles(individu, annee) + SelonLaDeclaration(individu, annee);

    private static Number Detailles(Subject<Individu> individu, Year annee) => Benefices.Select(benefice => Positive(benefice[individu, annee])).Sum();

    /// <summary>What the tax return says, where it is all that is known of a year.</summary>
    private static Number SelonLaDeclaration(Subject<Individu> individu, Year annee)
    {
        var declare = Positive(Travail.IndependantImposable.Given(individu, annee, 0));
        return WhereEver(
            declare > 0,
            () => (Detailles(individu, annee) + annee.Months.Sum(mois => ChiffreAffaires.Dit(individu, mois)) <= 0) * declare,
            0);
    }

    /// <summary>What tax counts, where the return is not known: the profits that were told otherwise.</summary>
    internal static Number Imposables(Subject<Individu> individu, Year annee) =>
        (Detailles(individu, annee) + annee.Months.Sum(mois => ChiffreAffaires.AutoEntrepreneur[individu, mois]))
            .As("Revenus d’indépendant dits autrement que par la déclaration d’impôt", "Self-employed earnings told otherwise than by the tax return");

    private static Number DernierConnu(Func<Year, Number> benefice, Year annee) =>
        When(benefice(annee) > 0, benefice(annee)).When(benefice(annee - 1) > 0, benefice(annee - 1)).Otherwise(Positive(benefice(annee - 2)));
}
