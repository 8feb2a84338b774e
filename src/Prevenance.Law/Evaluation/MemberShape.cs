namespace Prevenance.Law.Evaluation;

/// <summary>How many persons of a set the groups of some lanes have.</summary>
/// <param name="Fewest">The group with the fewest.</param>
/// <param name="Most">The group with the most.</param>
/// <param name="HasOthers">Whether there are persons who are not of the set.</param>
internal readonly record struct MemberShape(int Fewest, int Most, bool HasOthers)
{
    /// <summary>Whether what holds of this shape holds of another.</summary>
    public bool Holds(MemberShape other) => Fewest <= other.Fewest && Most >= other.Most && (HasOthers || !other.HasOthers);
}
