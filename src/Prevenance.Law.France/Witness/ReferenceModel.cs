using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Witness;

/// <summary>
/// What the reference model takes for granted against the text, or for want of an estimate. Cases that it computed are read
/// with these values, so that what differs is something else; households are not. Each is told in docs/discrepancies.md.
/// </summary>
public static class ReferenceModel
{
    private static readonly (string Variable, double Value)[] TakenForGranted =
    [
        ("departement_experimentation_rsa", 0),
        ("css_annee_de_reference_decalee", 0),
        ("livret_epargne_populaire_majeur_rattache", 0),
        ("retraite_brute", 0),
        ("salaire_de_base", 0),
        ("f6gu", 0),
        ("bourse_scolaire_annee_civile", 1),
        ("aide_logement_biactivite", 0),
        ("date_debut_chomage", DayCode.Of(DateOnly.MaxValue)),
        ("prestations_familiales_condition_neutralisation", 0),
        ("prestations_familiales_abattement_revenus_activite", 0),
        ("prestations_familiales_abattement_indemnites_chomage", 0),
    ];

    /// <summary>How the reference model reads the law where it departs from the text: what explains that a result differs.</summary>
    public static IReadOnlyList<Reading> Readings { get; } =
    [
        AgesOnTheFirstDay.Reading,
        EldestByYears.Reading,
        TwoIncomesFromTheMonthlyBase.Reading,
        SchoolAllowanceInDecember.Reading,
        SupplementsOneCategoryLower.Reading,
        TaxDependantsOfTwoMonths.Reading,
        OneAllowanceOver65.Reading,
        AgesByMeanYears.Reading,
        OnlyBornChildrenStandForTheAge.Reading,
        ChildrenToComeCount.Reading,
        ActivityBonusMonthByMonth.Reading,
        DisabilityLiftsHighRents.Reading,
        LeastHousingAidByTheFormula.Reading,
        HostelsWithoutRounding.Reading,
        HousingAidMeans.Reading,
        HousingAidDependants.Reading,
        ApaWithoutDeemedIncome.Reading,
        HealthCoverCeilingOf2024.Reading,
        HealthCoverDependantsOf25.Reading,
    ];

    public static IReadOnlyList<Assumption> Assumptions { get; } =
        [.. TakenForGranted.Select(taken => new Assumption(FrenchLaw.System.Find(taken.Variable)!, taken.Value))];
}
