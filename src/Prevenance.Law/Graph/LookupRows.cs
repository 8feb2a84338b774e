namespace Prevenance.Law.Graph;

/// <summary>Rows of a table as lanes read them, by key as it is carried in a lane.</summary>
/// <param name="Rows">Values by key.</param>
/// <param name="Otherwise">The value for any other key.</param>
/// <param name="Source">The table that the rows were taken from; rows of one table in one reading are the same.</param>
/// <param name="Origin">The dated figure, for a legal table.</param>
internal sealed record LookupRows(IReadOnlyDictionary<double, double> Rows, double Otherwise, object Source, FigureValue? Origin)
{
    private readonly Lazy<Possible> any = new(() => Rows.Values.Aggregate((Possible)Otherwise, (one, other) => one.Or(other)));

    private readonly Lazy<KeyValuePair<double, double>[]> byKey = new(() => [.. Rows.OrderBy(row => row.Key)]);

    /// <summary>What the table may give for a key that nobody told.</summary>
    public Possible Any => any.Value;

    /// <summary>The rows, from the least key to the greatest.</summary>
    public IReadOnlyList<KeyValuePair<double, double>> ByKey => byKey.Value;

    public double At(double key) => Rows.TryGetValue(key, out var value) ? value : Otherwise;

    public bool Equals(LookupRows? other) =>
        other is not null && ReferenceEquals(Source, other.Source) && ReferenceEquals(Rows, other.Rows) && Otherwise == other.Otherwise;

    public override int GetHashCode() => HashCode.Combine(Source, Otherwise);
}
