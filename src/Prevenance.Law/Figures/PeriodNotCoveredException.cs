namespace Prevenance.Law.Figures;

/// <summary>A period lies outside all that figures cover: nothing is built for it.</summary>
public sealed class PeriodNotCoveredException(Period period, Coverage coverage) : UncoveredException(Text.Of(
    $"Nos chiffres vont de {coverage.First.InWords} à {coverage.Last.InWords}, prévisions comprises.",
    $"Our figures reach from {coverage.First.InWords} to {coverage.Last.InWords}, forecasts included."))
{
    public Period Period { get; } = period;
}
