namespace Prevenance.Territory.Synthetic;

/// <summary>
/// What the synthetic population is drawn from. Except for communes, which are drawn by their population, these are round figures chosen so that
/// every right meets people it is for; they are no estimate of anything, and no result drawn from them may be read as one.
/// </summary>
internal static class Margins
{
    /// <summary>One adult; a couple; a couple with children; one adult with children.</summary>
    public static ReadOnlySpan<double> Compositions => [0.42, 0.24, 0.24, 0.10];

    /// <summary>Owner; social tenant; tenant; tenant, furnished.</summary>
    public static ReadOnlySpan<double> Tenures => [0.44, 0.26, 0.26, 0.04];

    /// <summary>At work; unemployed; inactive, from 25 until retirement.</summary>
    public static ReadOnlySpan<double> Activities => [0.76, 0.10, 0.14];

    /// <summary>At work; unemployed; inactive; student, under 25.</summary>
    public static ReadOnlySpan<double> YouthActivities => [0.40, 0.12, 0.08, 0.40];

    /// <summary>One, two, three or four children.</summary>
    public static ReadOnlySpan<double> Children => [0.42, 0.38, 0.14, 0.06];

    public const int RetirementAge = 64;
    public const double MedianWage = 1750;
    public const double MedianPension = 1450;
    public const double PartTime = 0.2;
    public const double Disabled = 0.04;

    /// <summary>The rate of incapacity of those who are.</summary>
    public const double Incapacity = 0.8;

    /// <summary>Unemployment benefit, as a share of the wage that came before.</summary>
    public const double ReplacementRate = 0.57;

    /// <summary>Taxable income for one euro received: part of the CSG is not deductible.</summary>
    public const double TaxableShare = 1.035;
}
