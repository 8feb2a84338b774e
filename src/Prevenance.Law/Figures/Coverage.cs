namespace Prevenance.Law.Figures;

/// <summary>The months about which a body of figures has something to say. Others are refused before anything is built.</summary>
/// <param name="First">The month of the oldest value of any figure.</param>
/// <param name="Last">The last month for which the last values may serve as a forecast: the end of a year, for what is worked out by year.</param>
public sealed record Coverage(Month First, Month Last)
{
    /// <summary>How long after the last month that was checked the last values may still be used, where a forecast is asked for.</summary>
    /// <remarks>Five years: past that, figures that follow prices every April say nothing of what will be paid.</remarks>
    public const int ForecastMonths = 60;

    /// <summary>The last month that figures can be checked for: a later one would be forecast past the end of the calendar.</summary>
    internal static readonly Month LatestCheck = new Month(9999, 12) - ForecastMonths;

    /// <summary>Whether the whole of a period lies inside; what holds forever does.</summary>
    public bool Holds(Period period) => period.Unit == PeriodUnit.Forever
        || (period.Start >= First && period.Start + (period.MonthCount - 1) <= Last);

    /// <exception cref="PeriodNotCoveredException">The period lies outside, in whole or in part.</exception>
    public void Require(Period period)
    {
        if (!Holds(period))
            throw new PeriodNotCoveredException(period, this);
    }

    internal static Coverage Of(IEnumerable<FigureFile> files)
    {
        var (days, checks) = (files.SelectMany(file => file.FirstDays).ToList(), files.SelectMany(file => file.Headers).ToList());
        return days.Count == 0
            ? new Coverage(new Month(1, 1), new Month(9999, 12))
            : new Coverage(Month.Of(days.Min()), (checks.Max(header => header.KnownUntil) + ForecastMonths).Year.December);
    }
}
