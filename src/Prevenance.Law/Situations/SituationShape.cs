namespace Prevenance.Law.Situations;

/// <summary>Which variables and periods were given to all or to some lanes: the part of a plan's key that comes from the facts.</summary>
internal sealed class SituationShape : IEquatable<SituationShape>
{
    private readonly Dictionary<VariableAt, bool> isComplete;
    private readonly int hash;

    private SituationShape(Dictionary<VariableAt, bool> isComplete)
    {
        this.isComplete = isComplete;
        foreach (var (column, complete) in isComplete)
            hash += HashCode.Combine(column, complete);
    }

    public static SituationShape Of(IReadOnlyDictionary<VariableAt, GivenColumn> given) =>
        new(given.ToDictionary(column => column.Key, column => column.Value.IsComplete));

    public bool Equals(SituationShape? other) => ReferenceEquals(this, other)
        || (other is not null && hash == other.hash && isComplete.Count == other.isComplete.Count
            && isComplete.All(column => other.isComplete.TryGetValue(column.Key, out var complete) && complete == column.Value));

    public override bool Equals(object? obj) => Equals(obj as SituationShape);

    public override int GetHashCode() => hash;
}
