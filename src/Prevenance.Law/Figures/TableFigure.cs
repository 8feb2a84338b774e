using System.Collections.Concurrent;
using System.Globalization;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Figures;

/// <summary>A dated table of values by key: a zone, a number of persons, the name of a choice.</summary>
public sealed class TableFigure
{
    private readonly Dated<IReadOnlyDictionary<string, double>> values;

    /// <summary>The constant of each row: rules ask for the same ones again and again.</summary>
    private readonly ConcurrentDictionary<FigureValue, IReadOnlyDictionary<string, Node>> constants = new();

    internal TableFigure(Dated<IReadOnlyDictionary<string, double>> values) => this.values = values;

    public FigureHeader Header => values.Header;

    public IEnumerable<(DateOnly From, IReadOnlyDictionary<string, double>? Rows, string Source)> History =>
        values.Entries.Select(entry => (entry.From, entry.Value, entry.Source));

    /// <summary>The table in force on the first day of the month.</summary>
    /// <exception cref="FigureNotKnownException">No table is known for that month.</exception>
    public TableInForce this[Month month] => On(month.FirstDay);

    /// <summary>The table in force on the first of January.</summary>
    /// <exception cref="FigureNotKnownException">No table is known for that year.</exception>
    public TableInForce this[Year year] => On(year.January.FirstDay);

    /// <summary>A row as it stood in the month of a day that people tell, such as that of a loan; zero before its first value.</summary>
    /// <exception cref="FormulaException">The table has no such row.</exception>
    public Number On(Date day, string row)
    {
        var (table, asked) = (Amendment.Of(this), day.Node);
        return Number.From(asked.Graph?.Once((table, row, asked), () => table.RowsOn(day, row).Node) ?? table.RowsOn(day, row).Node);
    }

    private Number RowsOn(Date day, string row) => values.Entries.Select(entry => entry.From)
        .Aggregate((Number)0, (before, from) => Expressions.When(day >= from, this[Month.Of(from)][row]).Otherwise(before));

    private TableInForce On(DateOnly day)
    {
        var table = Amendment.Of(this);
        var (rows, origin) = table.values.On(day);
        return new TableInForce(rows, origin, table.constants.GetOrAdd(
            origin, static (dated, rows) => rows.ToDictionary(row => row.Key, row => Node.Constant(row.Value, dated.Figure.Kind, dated)), rows));
    }

    internal TableFigure Amended(DateOnly from, DateOnly? to, Func<IReadOnlyDictionary<string, double>, IReadOnlyDictionary<string, double>> change, string source) =>
        new(values.Amended(from, to, change, source));
}

/// <summary>A table as it stands on a day.</summary>
#pragma warning disable CA1815
public readonly struct TableInForce
{
    private static readonly ConcurrentDictionary<(object Rows, Type? Choices), IReadOnlyDictionary<double, double>> Encoded = new();

    private readonly IReadOnlyDictionary<string, double> rows;
    private readonly FigureValue origin;
    private readonly IReadOnlyDictionary<string, Node> constants;

    internal TableInForce(IReadOnlyDictionary<string, double> rows, FigureValue origin, IReadOnlyDictionary<string, Node> constants) =>
        (this.rows, this.origin, this.constants) = (rows, origin, constants);

    /// <summary>The row of a known key.</summary>
    /// <exception cref="FormulaException">The table has no such row.</exception>
    public Number this[string key] => constants.TryGetValue(key, out var row)
        ? Number.From(row)
        : throw new FormulaException($"{origin.Figure.Name} has no row '{key}': its rows are {string.Join(", ", rows.Keys)}");

    /// <summary>The row named like the choice.</summary>
    /// <exception cref="FormulaException">A row has no choice of its name.</exception>
    public Number For<TEnum>(Choice<TEnum> choice, double otherwise = 0)
        where TEnum : struct, Enum
    {
        var name = origin.Figure.Name;
        var byIndex = Encoded.GetOrAdd((rows, typeof(TEnum)), key => Encode((IReadOnlyDictionary<string, double>)key.Rows, row =>
            ChoiceNames.Of(key.Choices!).TryIndex(row, out var index)
                ? index
                : throw new FormulaException($"{name}: '{row}' is not a value of {key.Choices!.Name}")));
        return Lookup(choice.Node, byIndex, otherwise);
    }

    /// <summary>The row whose key is the number.</summary>
    /// <exception cref="FormulaException">A row's key is not a number.</exception>
    public Number For(Number number, double otherwise = 0)
    {
        var name = origin.Figure.Name;
        var byNumber = Encoded.GetOrAdd((rows, null), key => Encode((IReadOnlyDictionary<string, double>)key.Rows, row =>
            double.TryParse(row, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed)
                ? parsed
                : throw new FormulaException($"{name}: '{row}' is not a number")));
        return Lookup(number.Node, byNumber, otherwise);
    }

    private Number Lookup(Node key, IReadOnlyDictionary<double, double> encoded, double otherwise) =>
        Number.From(Operations.Unary(Op.Lookup, origin.Figure.Kind, key, new LookupRows(encoded, otherwise, rows, origin)));

    private static Dictionary<double, double> Encode(IReadOnlyDictionary<string, double> rows, Func<string, double> key) =>
        rows.ToDictionary(row => key(row.Key), row => row.Value);
}
