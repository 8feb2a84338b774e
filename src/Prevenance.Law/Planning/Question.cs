namespace Prevenance.Law.Planning;

/// <summary>One value that is wanted, for every instance of the variable's entity.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Period">One of the variable's own periods: a month, a calendar year, or forever.</param>
public sealed record Question(Variable Variable, Period Period)
{
    /// <summary>Whether the period is one that the variable has a value for.</summary>
    public bool IsWellFormed => Variable.Unit switch
    {
        PeriodUnit.Month => Period.IsOneMonth,
        PeriodUnit.Year => Period is { Unit: PeriodUnit.Year, IsOneCalendarYear: true },
        _ => Period == Period.Forever,
    };
}
