namespace Prevenance.Law.Graph;

/// <summary>
/// One value of the graph: an operation over other nodes, once for each lane of its entity.
/// Made by the expression types only; a node is never changed.
/// </summary>
/// <remarks>
/// A constant belongs to no entity and, until an expression adopts it, to no graph.
/// It keeps the operation and the operands that it was folded from, so that it can be explained.
/// </remarks>
public sealed class Node
{
    private const int MostCommonLiteral = 31;
    private static readonly Node[] CommonLiterals = [.. Enumerable.Range(0, MostCommonLiteral + 1).Select(value => Constant(value, ValueKind.Number))];

    internal static Node Zero { get; } = CommonLiterals[0];

    internal Node(Op op, ValueKind kind, Entity? entity, Node? a, Node? b, Node? c, object? payload, double value, LawGraph? graph, int id)
    {
        (Op, Kind, Entity, A, B, C) = (op, kind, entity, a, b, c);
        (Payload, Value, Graph, Id) = (payload, value, graph, id);
    }

    internal Op Op { get; }

    internal ValueKind Kind { get; }

    /// <summary>Whose lanes hold the value; none for a constant.</summary>
    internal Entity? Entity { get; }

    internal Node? A { get; }

    internal Node? B { get; }

    internal Node? C { get; }

    /// <summary>What the operation needs beside its operands: a role, a scale, a variable and its period…</summary>
    internal object? Payload { get; }

    /// <summary>The value, for a constant.</summary>
    internal double Value { get; }

    internal LawGraph? Graph { get; }

    /// <summary>Position in the graph: operands always stand before.</summary>
    internal int Id { get; }

    internal bool IsConstant => Entity is null;

    internal static Node Constant(double value, ValueKind kind, object? payload = null) =>
        new(Op.Constant, kind, null, null, null, null, payload, value, null, -1);

    /// <summary>A number that a rule writes. The small whole ones, which rules write most, are made once.</summary>
    internal static Node Literal(double value) =>
        value is >= 0 and <= MostCommonLiteral && value == (int)value ? CommonLiterals[(int)value] : Constant(value, ValueKind.Number);

    /// <summary>A constant computed from others, which remembers how.</summary>
    internal static Node Folded(Op op, ValueKind kind, Node? a, Node? b, Node? c, object? payload, double value) =>
        new(op, kind, null, a, b, c, payload, value, null, -1);

    internal IEnumerable<Node> Operands()
    {
        if (A is not null) yield return A;
        if (B is not null) yield return B;
        if (C is not null) yield return C;
    }

    public override string ToString() => IsConstant ? $"{Value}" : $"#{Id} {Op}";
}
