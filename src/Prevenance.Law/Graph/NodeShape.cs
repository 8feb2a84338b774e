namespace Prevenance.Law.Graph;

/// <summary>What makes a node the same as another: its operation over the very same operands.</summary>
internal readonly record struct NodeShape(
    Op Op, ValueKind Kind, Entity? Entity, Node? A, Node? B, Node? C, object? Payload, double Value) : IShape<Node>
{
    public int Hash => HashCode.Combine((int)Op, Number(A), Number(B), Number(C), Payload, Value);

    public bool IsThatOf(in Node node) =>
        Op == node.Op
        && ReferenceEquals(A, node.A)
        && ReferenceEquals(B, node.B)
        && ReferenceEquals(C, node.C)
        && Kind == node.Kind
        && ReferenceEquals(Entity, node.Entity)
        && BitConverter.DoubleToInt64Bits(Value) == BitConverter.DoubleToInt64Bits(node.Value)
        && Equals(Payload, node.Payload);

    /// <summary>Operands stand in one graph, which numbers them: the runtime would have to give each object a hash of its own.</summary>
    private static int Number(Node? operand) => operand is null ? 0 : operand.Id + 1;
}
