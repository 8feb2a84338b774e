namespace Prevenance.Law.Situations;

/// <summary>A value as it was given: to whom, and for which period, possibly longer than the variable's own.</summary>
public sealed record GivenValue(Variable Variable, int Lane, string Id, Period Period, Possible Value)
{
    /// <summary>The period as it was written: what is wrong with it is told in the same words.</summary>
    public string PeriodText => WrittenPeriod ?? Period.ToString();

    internal string? WrittenPeriod { get; init; }

    /// <summary>Whether an amount is that of each month of the period, and not of the whole of it.</summary>
    internal bool IsOfEachMonth { get; init; }
}
