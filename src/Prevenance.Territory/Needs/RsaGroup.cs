namespace Prevenance.Territory.Needs;

/// <summary>The groups of which studies tell who does not claim RSA, and those that they leave.</summary>
internal static class RsaGroup
{
    public const string LoneParent = "lone-parent";
    public const string CoupleWithoutChildren = "couple-without-children";
    public const string OtherComposition = "other-composition";
    public const string HousingAid = "housing-aid";
    public const string NoHousingAid = "no-housing-aid";
    public const string FamilyBenefits = "family-benefits";
    public const string NoFamilyBenefits = "no-family-benefits";
    public const string Ppa = "ppa";
    public const string NoPpa = "no-ppa";

    /// <summary>Each way of grouping.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Groupings { get; } = [[LoneParent, CoupleWithoutChildren, OtherComposition], [HousingAid, NoHousingAid], [FamilyBenefits, NoFamilyBenefits], [Ppa, NoPpa]];
}
