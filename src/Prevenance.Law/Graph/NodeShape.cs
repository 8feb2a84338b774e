using System.Diagnostics.CodeAnalysis;

namespace Prevenance.Law.Graph;

/// <summary>What makes a node the same as another: its operation over the very same operands.</summary>
internal readonly record struct NodeShape(
    Op Op, ValueKind Kind, Entity? Entity, Node? A, Node? B, Node? C, object? Payload, double Value);

/// <summary>Compares nodes by shape, so that a set of nodes can be asked for a shape without making a node of it.</summary>
internal sealed class NodeShapeComparer : IEqualityComparer<Node>, IAlternateEqualityComparer<NodeShape, Node>
{
    public bool Equals(Node? x, Node? y) => ReferenceEquals(x, y);

    public int GetHashCode(Node node) =>
        GetHashCode(new NodeShape(node.Op, node.Kind, node.Entity, node.A, node.B, node.C, node.Payload, node.Value));

    public bool Equals(NodeShape shape, Node node) =>
        shape.Op == node.Op
        && ReferenceEquals(shape.A, node.A)
        && ReferenceEquals(shape.B, node.B)
        && ReferenceEquals(shape.C, node.C)
        && shape.Kind == node.Kind
        && ReferenceEquals(shape.Entity, node.Entity)
        && BitConverter.DoubleToInt64Bits(shape.Value) == BitConverter.DoubleToInt64Bits(node.Value)
        && Equals(shape.Payload, node.Payload);

    public int GetHashCode(NodeShape shape)
    {
        var operands = HashCode.Combine(Number(shape.A), Number(shape.B), Number(shape.C), shape.Entity);
        return HashCode.Combine((int)shape.Op, operands, shape.Payload?.GetHashCode() ?? 0, shape.Value);
    }

    [SuppressMessage("Design", "CA1065", Justification = "the set never asks for it: nodes are made by the graph that numbers them")]
    public Node Create(NodeShape alternate) => throw new NotSupportedException();

    /// <summary>Operands stand in one graph, which numbers them: the runtime would have to give each object a hash of its own.</summary>
    private static int Number(Node? operand) => operand is null ? 0 : operand.Id + 1;
}
