using Prevenance.Law.Graph;

namespace Prevenance.Law.Planning;

/// <summary>What answers a question in a plan.</summary>
/// <param name="Root">Its value.</param>
/// <param name="Limit">For whom it has none; nothing where everybody has one.</param>
/// <param name="Outside">The rule of that limit.</param>
internal sealed record Asked(Node Root, Limit? Limit, Node? Outside)
{
    /// <summary>All that has to be worked out.</summary>
    public IEnumerable<Node> Nodes => Outside is null ? [Root] : [Root, Outside];
}
