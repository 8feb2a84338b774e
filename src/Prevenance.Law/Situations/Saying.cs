namespace Prevenance.Law.Situations;

/// <summary>What was said of a fact in a period.</summary>
public enum Saying
{
    /// <summary>Nothing: it is what it is for most people, or unknown.</summary>
    Unsaid,

    /// <summary>It was said of an earlier month, and is taken to hold still.</summary>
    SaidBefore,

    /// <summary>It was said, be it as unknown.</summary>
    Said,
}
