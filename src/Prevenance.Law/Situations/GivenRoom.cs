namespace Prevenance.Law.Situations;

/// <summary>
/// Counts, before anything is spread, the cells that given values will take: a value for a hundred years is twelve hundred of
/// them, and a column has one for each person.
/// </summary>
internal sealed class GivenRoom(int most)
{
    private readonly HashSet<VariableAt> columns = [];
    private long taken;

    /// <returns>Whether there is room for a value too.</returns>
    public bool Takes(Variable variable, Period period, int lanes)
    {
        var periods = period.Unit == PeriodUnit.Forever || variable.Unit == PeriodUnit.Forever ? 1
            : variable.Unit == PeriodUnit.Year ? Math.Max(1, period.MonthCount / 12)
            : period.MonthCount;
        taken += columns.Add(new VariableAt(variable, period)) ? (long)periods * (lanes + 1) : periods;
        return taken <= most;
    }
}
