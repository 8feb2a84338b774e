namespace Prevenance.Law.Figures;

/// <summary>The figures of one benefit or notion.</summary>
public sealed class FigureFile
{
    public const string Ending = ".figures.yaml";

    private readonly string path;
    private readonly Dictionary<string, Figure> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScaleFigure> scales = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableFigure> tables = new(StringComparer.Ordinal);

    internal FigureFile(string path) => this.path = path;

    public IReadOnlyCollection<Figure> Numbers => numbers.Values;

    public IReadOnlyCollection<ScaleFigure> Scales => scales.Values;

    public IReadOnlyCollection<TableFigure> Tables => tables.Values;

    /// <summary>What each figure of the file is.</summary>
    public IEnumerable<FigureHeader> Headers =>
        [.. Numbers.Select(figure => figure.Header), .. Scales.Select(figure => figure.Header), .. Tables.Select(figure => figure.Header)];

    /// <summary>The day of each value of each figure.</summary>
    internal IEnumerable<DateOnly> FirstDays =>
    [
        .. Numbers.SelectMany(figure => figure.History).Select(entry => entry.From),
        .. Scales.SelectMany(figure => figure.History).Select(entry => entry.From),
        .. Tables.SelectMany(figure => figure.History).Select(entry => entry.From),
    ];

    /// <summary>A number by its key in the file.</summary>
    /// <exception cref="FormulaException">The file has no such number.</exception>
    public Figure this[string key] => Find(numbers, key, "number");

    /// <inheritdoc cref="this[string]"/>
    public ScaleFigure Scale(string key) => Find(scales, key, "scale");

    /// <inheritdoc cref="this[string]"/>
    public TableFigure Table(string key) => Find(tables, key, "table");

    internal void Add(string key, Figure figure) => numbers.Add(key, figure);

    internal void Add(string key, ScaleFigure figure) => scales.Add(key, figure);

    internal void Add(string key, TableFigure figure) => tables.Add(key, figure);

    private T Find<T>(Dictionary<string, T> figures, string key, string kind) => figures.TryGetValue(key, out var figure)
        ? figure
        : throw new FormulaException($"{Path.GetFileName(path)} has no {kind} '{key}': it has {string.Join(", ", figures.Keys)}");
}
