namespace Prevenance.Law.Figures;

/// <summary>A period lies outside all that figures cover: nothing is built for it.</summary>
public sealed class PeriodNotCoveredException(Period period, Coverage coverage)
    : UncoveredException($"{period} is not covered: our figures reach from {coverage.First} to {coverage.Last}")
{
    public Period Period { get; } = period;

    public Coverage Coverage { get; } = coverage;
}
