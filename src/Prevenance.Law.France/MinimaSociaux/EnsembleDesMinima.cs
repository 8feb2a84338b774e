using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Retraite;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>
/// How minimum incomes live together, as of a household that claims each of them. Each looks at those before it, of the same month:
/// <list type="number">
/// <item>pensions and annuities, claimed before anything else (CSS L815-5, L815-24, L821-1): <see cref="DroitsAFaireValoir"/>;</item>
/// <item>ASS, which nobody has beside AAH (C. trav. L5423-7): whoever may have AAH has that;</item>
/// <item>ASI, or ASPA from its age on: what is missing to their ceiling, ASS counted (CSS L815-9, L815-24-1, R815-22);</item>
/// <item>AAH: added to all of these up to its own amount (CSS L821-1). For an incapacity of four fifths, ASPA need not be claimed;</item>
/// <item>RSA, after every other benefit (CASF L262-10): <see cref="RessourcesRsa"/>.</item>
/// </list>
/// </summary>
public static class EnsembleDesMinima
{
    // Loi 2016-1917, article 87.
    private static readonly Month AspaFacultative = new(2017, 1);

    [Label("Pensions et rentes qui passent avant l’AAH", "Pensions and annuities that come before AAH")]
    [Article("CSS", "L821-1")]
    public static readonly Monthly<Individu, Number> Pensions = Monthly.Amount<Individu>("aah_pensions_prioritaires", (individu, mois) =>
        Remplacement.PensionInvalidite[individu, mois]
        + MontantsBruts.Retraite[individu, mois]
        + PensionsEnPlus.Montant[individu, mois]
        + Remplacement.RenteAccidentTravail[individu, mois]);

    /// <summary>What AAH has to be added to: pensions, then ASI and the person's share of the ASPA of a couple.</summary>
    [Label("Pensions et allocations qui passent avant l’AAH", "Pensions and allowances that come before AAH")]
    [Article("CSS", "L821-1")]
    public static readonly Monthly<Individu, Number> AvantLAah = Monthly.Amount<Individu>("aah_avantages_prioritaires", (individu, mois) =>
        Pensions[individu, mois] + Asi.Montant[individu, mois] + PartDAspa(individu, mois));

    /// <summary>
    /// For an incapacity of four fifths and more, whether AAH is received already or claimed past the age of a pension: the ASPA, which
    /// heirs may have to pay back, is left to the person's choice. Who is said to receive it has chosen it.
    /// </summary>
    [Label("Peut avoir l’AAH sans demander l’ASPA", "May have AAH without claiming ASPA")]
    [Article("CSS", "L821-1"), Article("Loi 2016-1917", "87")]
    public static readonly Monthly<Individu, Flag> GardeLAah = Monthly.Flag<Individu>("aah_gardee_a_la_retraite", (individu, mois) =>
        mois < AspaFacultative
            ? false
            : (Sante.TauxIncapacite[individu, mois] >= InvaliditeFigures.TauxIncapacite[mois])
                & AllocationAdulteHandicape.Conditions[individu, mois]
                & Aspa.Montant.Given(individu.In<Famille>(), mois - 1, 0).Is(0)
                & (AllocationAdulteHandicape.AvantAutresMinima[individu, mois] > 0));

    /// <summary>The AAH that is said to be received; else the one that there would be before ASI and ASPA, which look at ASS themselves.</summary>
    [Label("L’AAH exclut l’ASS", "AAH excludes ASS")]
    [Article("C. trav.", "L5423-7")]
    public static readonly Monthly<Individu, Flag> AahExclutAss = Monthly.Flag<Individu>("ass_exclue_par_aah", (individu, mois) =>
        AllocationAdulteHandicape.Montant.Given(individu, mois, AllocationAdulteHandicape.AvantAutresMinima[individu, mois]) > 0);

    private static Number PartDAspa(Subject<Individu> individu, Month mois)
    {
        var famille = individu.In<Famille>();
        var beneficiaires = famille.Members<Individu>(Famille.Parent).Count(parent => ConditionsVieillesse.Aspa[parent, mois]);
        return individu.HasRole(Famille.Parent, Famille.Definition)
            * (ConditionsVieillesse.Aspa[individu, mois] * (Aspa.Montant[famille, mois] / Max(beneficiaires, 1)));
    }
}
