namespace Prevenance.Law.Rights;

/// <summary>Needs that the law meets by one right or by another.</summary>
public enum Stead
{
    /// <summary>An income to live on.</summary>
    Income,

    /// <summary>What health insurance leaves to pay.</summary>
    HealthCover,

    /// <summary>Public transport.</summary>
    Transport,
}
