namespace Prevenance.Law.Rights;

/// <summary>How far a household is from a right, at the one comparison that closes it.</summary>
/// <param name="Counted">What is counted, with its value.</param>
/// <param name="Value">Its value.</param>
/// <param name="Limit">What it is compared with, with its value.</param>
/// <param name="Threshold">The value of the limit.</param>
/// <param name="Gap">The difference between both, never negative: zero just at a limit that must be passed.</param>
/// <param name="Words">The gap in a few words.</param>
public sealed record Distance(Text Counted, double Value, Text Limit, double Threshold, double Gap, Text Words)
{
    /// <summary>Whether years or months are counted, which only grow.</summary>
    public bool IsTime { get; init; }
}
