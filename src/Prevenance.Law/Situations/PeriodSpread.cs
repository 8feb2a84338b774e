namespace Prevenance.Law.Situations;

/// <summary>
/// Brings a value given for a period to the variable's own periods: amounts of a longer period are shared equally
/// among the months that have no value of their own; other values, and amounts that repeat or are told by the month, hold in each of them.
/// A value given forever holds in every period that has none of its own.
/// </summary>
internal static class PeriodSpread
{
    /// <returns>What was expected, when the value cannot be brought to the variable's periods.</returns>
    public static Text? Apply(GivenValue value, Func<VariableAt, GivenColumn> column)
    {
        var unit = value.Variable.Unit;
        if (unit == PeriodUnit.Forever || value.Period.Unit == PeriodUnit.Forever)
        {
            column(new VariableAt(value.Variable, Period.Forever)).Set(value.Lane, value.Value);
            return null;
        }
        if (unit == PeriodUnit.Month ? value.Period.IsOneMonth : value.Period.IsOneCalendarYear)
        {
            Fill(value, column(new VariableAt(value.Variable, unit == PeriodUnit.Month ? value.Period : value.Period.Start.Year)));
            return null;
        }
        if (unit == PeriodUnit.Month)
        {
            Fill(value, [.. value.Period.Months.Select(month => column(new VariableAt(value.Variable, month)))]);
            return null;
        }
        if (value.Period.Start.Number != 1 || value.Period.MonthCount % 12 != 0)
            return Needs(value);
        Fill(value, [.. value.Period.Months.Where(month => month.Number == 1).Select(month => column(new VariableAt(value.Variable, month.Year)))]);
        return null;
    }

    private static void Fill(GivenValue given, GivenColumn column)
    {
        if (!column.Known[given.Lane])
            column.Set(given.Lane, given.Value);
    }

    private static void Fill(GivenValue given, IReadOnlyList<GivenColumn> columns)
    {
        var open = columns.Where(column => !column.Known[given.Lane]).ToList();
        if (open.Count == 0)
            return;
        var share = given is { Variable: { Kind: ValueKind.Amount, Notes.Repeats: false }, IsOfEachMonth: false }
            ? columns.Except(open).Aggregate(given.Value, (left, column) => left - column[given.Lane]) / open.Count
            : given.Value;
        foreach (var column in open)
            column.Set(given.Lane, share);
    }

    private static Text Needs(GivenValue value) => new(
        $"« {value.Variable.Name} » est donné par année civile : écrivez une année comme 2025",
        $"'{value.Variable.Name}' is given by calendar year: write a year such as 2025");
}
