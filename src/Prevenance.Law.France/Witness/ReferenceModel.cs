namespace Prevenance.Law.France.Witness;

/// <summary>
/// How the reference model reads the law where it departs from the text. Each reading is told in docs/discrepancies.md, and serves to
/// say why a result differs: nothing that is worked out for a household reads any of them.
/// </summary>
public static class ReferenceModel
{
    /// <summary>What it takes for granted in every case. Its cases are read so from the start, so that what differs is something else.</summary>
    public static IReadOnlyList<Reading> Assumed => TakenForGranted.Readings;

    /// <summary>Where to read on about other differences, which no reading reproduces.</summary>
    public static IReadOnlyList<Remark> Remarks => Witness.Remarks.All;

    /// <summary>Points that some cases turn on: what explains that a result differs.</summary>
    public static IReadOnlyList<Reading> Readings { get; } =
    [
        AgesOnTheFirstDay.Reading,
        EldestByYears.Reading,
        AllowanceBeforeBirth.Reading,
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
        RentsToTheEuro.Reading,
        LeastHousingAidByTheFormula.Reading,
        HostelsWithoutRounding.Reading,
        HousingAidMeans.Reading,
        HousingAidDependants.Reading,
        NetIncomesOfTheQuarter.Reading,
        ApaWithoutDeemedIncome.Reading,
        HealthCoverCeilingOf2024.Reading,
        HealthCoverDependantsOf25.Reading,
        DisabilityAllowanceCeilingOf2025.Reading,
        UnfitAtTheLegalAge.Reading,
        DisabilityAllowanceToTheLegalAge.Reading,
        InvalidityAllowanceInCouples.Reading,
        SchoolGrantsOfTheFamily.Reading,
        TaxCommuneGivenApart.Reading,
        EveryChildInTheHealthCover.Reading,
        OtherIncomesStopByThemselves.Reading,
        PermitsNeverOldEnough.Reading,
        StayOfLoneParents.Reading,
        SelfEmployedDoNotWork.Reading,
        RentalValuesEachMonth.Reading,
        RsaOfTheSelfEmployedLeftToTheDepartment.Reading,
        EightQuartersNotAsked.Reading,
        SupplementWhateverTheCapacity.Reading,
        AllowancesSideBySide.Reading,
        UnemployedWhoEarn.Reading,
        SharedChildrenWhole.Reading,
        OneChildOverseasByIncome.Reading,
        OrphansAsOtherChildren.Reading,
        PensionsOfTheAahWhole.Reading,
        SocialResidencesAsOtherHomes.Reading,
        ForeignStudentsAsOthers.Reading,
        MayotteAsElsewhere.Reading,
        EarningChildrenOfTheHousehold.Reading,
        BasicAllowanceOfNewbornsCounted.Reading,
        AfterReductions.Reading,
        EveryChildcareBoxCounts.Reading,
    ];
}
