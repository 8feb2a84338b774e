namespace Prevenance.Law.Rights;

/// <summary>How often a right comes, and for how long its amount is.</summary>
public enum Rhythm
{
    /// <summary>Each month.</summary>
    Monthly,

    /// <summary>Once a year.</summary>
    Yearly,

    /// <summary>Once, when something happens.</summary>
    Once,

    /// <summary>In three parts over the school year; the amount is that of the year.</summary>
    Termly,

    /// <summary>Each time that it is used (a meal); the amount is that of one use.</summary>
    PerUse,

    /// <summary>Otherwise, or nobody told.</summary>
    Other,
}
