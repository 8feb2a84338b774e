using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Figures;
using Prevenance.Law.Situations;

namespace Prevenance.Foresight;

/// <summary>The rights of a household over the coming months, nothing changing but time and what is already known.</summary>
/// <param name="Facts">The facts that the months were computed from: today's, carried forward.</param>
/// <param name="First">The first month, which is the present.</param>
/// <param name="Months">How many months.</param>
/// <param name="Bands">Each right of each person or group, through time; rights that never open are there too.</param>
/// <param name="Changes">What changes, in order of time.</param>
/// <param name="NotModelled">Rights whose figures are not known over these months.</param>
/// <param name="Projected">Figures used after the last month for which they were checked: from there on, a forecast.</param>
public sealed record Timeline(
    Situation Facts,
    Month First,
    int Months,
    IReadOnlyList<RightBand> Bands,
    IReadOnlyList<Change> Changes,
    IReadOnlyList<Variable> NotModelled,
    IReadOnlyList<FigureValue> Projected)
{
    public Month Last => First + (Months - 1);

    /// <summary>The last month for which every figure that was used later was checked; nothing when none was used later.</summary>
    public Month? AllCheckedUntil => Projected.Select(origin => (Month?)origin.Figure.KnownUntil).Min();

    /// <summary>The last month for which some of them were: after it, all of them are carried on.</summary>
    public Month? SomeCheckedUntil => Projected.Select(origin => (Month?)origin.Figure.KnownUntil).Max();
}

/// <summary>One right of one person or group through time.</summary>
/// <param name="Right">The right's variable.</param>
/// <param name="Who">The person or group.</param>
/// <param name="Lane">The same, as the situation counts them.</param>
/// <param name="Values">The amount, or 1 for a right that is held, by month; by year for a yearly right.</param>
public sealed record RightBand(Variable Right, Who Who, int Lane, IReadOnlyList<(Period Period, double Value)> Values)
{
    /// <summary>For each value, the period in which it was worked out: that of the value, or of the review since which it stays the same.</summary>
    public IReadOnlyList<Period> WorkedOutIn { get; init; } = [.. Values.Select(value => value.Period)];

    /// <summary>The value of the first month.</summary>
    public double Today => Values[0].Value;

    public double At(Month month) =>
        Values.FirstOrDefault(value => value.Period.Start <= month && month < value.Period.Start + value.Period.MonthCount).Value;
}

/// <summary>A right that begins, ends, rises or falls.</summary>
/// <param name="Right">The right's variable.</param>
/// <param name="Who">The person or group.</param>
/// <param name="Period">The first period of the new value.</param>
/// <param name="From">The value before: euros for an amount, 0 or 1 for a right that is held.</param>
/// <param name="To">The value after.</param>
/// <param name="Causes">From what it comes, the heaviest first.</param>
/// <param name="PaidIn">The month in which the new value is first paid; nothing where we have not read when it is.</param>
public sealed record Change(Variable Right, Who Who, Period Period, double From, double To, IReadOnlyList<ChangeCause> Causes, Month? PaidIn)
{
    public Month Month => Period.Start;
}
