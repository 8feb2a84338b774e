using System.Collections.Concurrent;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Figures;

/// <summary>A dated legal amount, rate or date-bound number.</summary>
public sealed class Figure
{
    private readonly Dated<object> values;

    /// <summary>The constant of each dated value: rules ask for the same one again and again.</summary>
    private readonly ConcurrentDictionary<FigureValue, Node> constants = new();

    internal Figure(Dated<object> values) => this.values = values;

    /// <summary>A figure of one value, declared elsewhere than in a figure file.</summary>
    /// <param name="header">What it is.</param>
    /// <param name="value">Its value, on every day.</param>
    /// <param name="source">The text that set it.</param>
    public static Figure Of(FigureHeader header, double value, string source) =>
        new(new Dated<object>(header, [new Dated<object>.Entry(DateOnly.MinValue, value, source)]));

    public FigureHeader Header => values.Header;

    /// <summary>Each value with its first day and its source; no value where the figure ceased to exist.</summary>
    public IEnumerable<(DateOnly From, double? Value, string Source)> History =>
        values.Entries.Select(entry => (entry.From, (double?)entry.Value, entry.Source));

    /// <summary>The last value known, for words and questions that name no month.</summary>
    /// <exception cref="FigureNotKnownException">The figure ceased to exist.</exception>
    public double Latest => (double)values.On(DateOnly.MaxValue).Value;

    /// <summary>The value in force on the first day of the month.</summary>
    /// <exception cref="FigureNotKnownException">No value is known for that month.</exception>
    public Number this[Month month] => On(month.FirstDay);

    /// <summary>The value in force on the first of January.</summary>
    /// <exception cref="FigureNotKnownException">No value is known for that year.</exception>
    public Number this[Year year] => On(year.January.FirstDay);

    /// <inheritdoc cref="this[Month]"/>
    public Number On(DateOnly day)
    {
        var figure = Amendment.Of(this);
        var (value, origin) = figure.values.On(day);
        return Number.From(figure.constants.GetOrAdd(origin, static (dated, number) => Node.Constant(number, dated.Figure.Kind, dated), (double)value));
    }

    internal Figure Amended(DateOnly from, DateOnly? to, Func<double, double> change, string source) =>
        new(values.Amended(from, to, value => change((double)value), source));
}
