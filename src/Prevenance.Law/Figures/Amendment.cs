namespace Prevenance.Law.Figures;

/// <summary>
/// Figures of a law that have other values than in force: a change that somebody weighs. Rules name their figures as they stand; while they are
/// called for a law that is amended, those answer with its values.
/// </summary>
public sealed class Amendment
{
    /// <summary>The amendment of the law whose rules are being called, for as long as they are: no thread keeps it.</summary>
    private static readonly AsyncLocal<Amendment?> InForce = new();

    private readonly Dictionary<object, object> amended = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gives a number another value from a day until another, both included; for good where there is no end.</summary>
    public void Change(Figure figure, DateOnly from, DateOnly? to, double value, string source) =>
        amended[figure] = Latest(figure).Amended(from, to, _ => value, source);

    /// <summary>Changes the brackets that a scale has on each of those days.</summary>
    public void Change(ScaleFigure scale, DateOnly from, DateOnly? to, Func<IReadOnlyList<(double From, double Rate)>, IReadOnlyList<(double From, double Rate)>> change, string source) =>
        amended[scale] = Latest(scale).Amended(from, to, change, source);

    /// <summary>Changes the rows that a table has on each of those days.</summary>
    public void Change(TableFigure table, DateOnly from, DateOnly? to, Func<IReadOnlyDictionary<string, double>, IReadOnlyDictionary<string, double>> change, string source) =>
        amended[table] = Latest(table).Amended(from, to, change, source);

    /// <summary>The figure with the changes that it was given so far.</summary>
    public T Latest<T>(T figure)
        where T : class => (T)amended.GetValueOrDefault(figure, figure);

    /// <summary>The figure as the law whose rules are being called has it.</summary>
    internal static T Of<T>(T figure)
        where T : class => InForce.Value is { } amendment ? amendment.Latest(figure) : figure;

    /// <summary>Calls rules for a law that is amended, or is not.</summary>
    internal static T Under<T>(Amendment? amendment, Func<T> rules)
    {
        var before = InForce.Value;
        InForce.Value = amendment;
        try
        {
            return rules();
        }
        finally
        {
            InForce.Value = before;
        }
    }
}
