namespace Prevenance.Law;

/// <summary>A variable for a period: what is asked, given, computed, read from a column and written in one.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Period">A period; for a value that is asked, one of the variable's own: a month, a calendar year, or forever.</param>
public sealed record VariableAt(Variable Variable, Period Period)
{
    /// <summary>Whether the period is one that the variable has a value for.</summary>
    public bool IsWellFormed => Variable.Unit switch
    {
        PeriodUnit.Month => Period.IsOneMonth,
        PeriodUnit.Year => Period is { Unit: PeriodUnit.Year, IsOneCalendarYear: true },
        _ => Period == Period.Forever,
    };

    /// <summary>Whether it is the same variable for the same period: asked at every step of a graph, so written by hand.</summary>
    public bool Equals(VariableAt? other) => other is not null && ReferenceEquals(Variable, other.Variable) && Period == other.Period;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Variable, Period);

    /// <inheritdoc/>
    public override string ToString() => $"{Variable.Name}<{Period}>";
}
