namespace Prevenance.Law;

/// <summary>How long one value of a variable holds.</summary>
public enum PeriodUnit
{
    Month,
    Year,
    Forever,
}
