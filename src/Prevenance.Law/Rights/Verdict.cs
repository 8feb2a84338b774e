namespace Prevenance.Law.Rights;

/// <summary>What can be said of a right for a household.</summary>
public enum Verdict
{
    Entitled,
    NotEntitled,

    /// <summary>A fact is missing that the result depends on.</summary>
    CannotTellYet,

    /// <summary>The law of that month is not written here.</summary>
    NotModelled,
}

internal static class Verdicts
{
    /// <param name="value">What the right may be worth, never below zero.</param>
    public static Verdict Of(Possible value) => value.IsZero ? Verdict.NotEntitled : value.MayBeZero ? Verdict.CannotTellYet : Verdict.Entitled;
}
