using Prevenance.Law.Graph;

namespace Prevenance.Law.Situations;

/// <summary>Which variables and periods were given to all or to some lanes: the part of a plan's key that comes from the facts.</summary>
internal sealed class SituationShape : IEquatable<SituationShape>
{
    private readonly HashSet<(VariableAt Key, bool Complete)> columns;
    private readonly int hash;

    private SituationShape(HashSet<(VariableAt, bool)> columns)
    {
        this.columns = columns;
        hash = columns.Aggregate(0, (sum, column) => sum + column.GetHashCode());
    }

    public static SituationShape Of(IReadOnlyDictionary<VariableAt, GivenColumn> given) =>
        new([.. given.Select(column => (column.Key, column.Value.IsComplete))]);

    public bool Equals(SituationShape? other) => other is not null && hash == other.hash && columns.SetEquals(other.columns);

    public override bool Equals(object? obj) => Equals(obj as SituationShape);

    public override int GetHashCode() => hash;
}
