using Prevenance.Law.Graph;

namespace Prevenance.Law.Figures;

/// <summary>A dated scale by brackets.</summary>
public sealed class ScaleFigure
{
    private readonly Dated<Brackets> values;

    internal ScaleFigure(Dated<Brackets> values) => this.values = values;

    public FigureHeader Header => values.Header;

    /// <summary>Each dated scale: its brackets as pairs of threshold and rate (or amount).</summary>
    public IEnumerable<(DateOnly From, IReadOnlyList<(double From, double Rate)>? Brackets, string Source)> History =>
        values.Entries.Select(entry => (entry.From, entry.Value?.Pairs, entry.Source));

    /// <summary>The scale in force on the first day of the month.</summary>
    /// <exception cref="FigureNotKnownException">No scale is known for that month.</exception>
    public ScaleInForce this[Month month] => On(month.FirstDay);

    /// <summary>The scale in force on the first of January.</summary>
    /// <exception cref="FigureNotKnownException">No scale is known for that year.</exception>
    public ScaleInForce this[Year year] => On(year.January.FirstDay);

    private ScaleInForce On(DateOnly day)
    {
        var (brackets, origin) = Amendment.Of(this).values.On(day);
        return new ScaleInForce(new Scale(brackets.From, brackets.Rates, origin));
    }

    internal ScaleFigure Amended(
        DateOnly from, DateOnly? to, Func<IReadOnlyList<(double From, double Rate)>, IReadOnlyList<(double From, double Rate)>> change, string source) => new(values.Amended(from, to, brackets => Of(change(brackets.Pairs)), source));

    private static Brackets Of(IReadOnlyList<(double From, double Rate)> pairs) => new([.. pairs.Select(pair => pair.From)], [.. pairs.Select(pair => pair.Rate)]);

    internal sealed record Brackets(double[] From, double[] Rates)
    {
        public IReadOnlyList<(double From, double Rate)> Pairs => [.. From.Zip(Rates)];
    }
}
