using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>A number or an amount in a formula.</summary>
#pragma warning disable CA1815 // an expression has no equality of its own: Is() compares the values that it stands for
public readonly struct Number : IExpression<Number>
{
    private readonly Node? node;

    private Number(Node node) => this.node = node;

    public Node Node => node ?? Node.Zero;

    /// <summary>The value, where only figures and numbers make it; nothing where it depends on facts.</summary>
    public double? Known => Node.IsConstant ? Node.Value : null;

    public static Number From(Node node) => new(node);

    public static implicit operator Number(double value) => new(Node.Literal(value));

    /// <summary>The same value under a name that explanations show.</summary>
    public Number As(string french, string english) => new(Operations.Rename(Op.Named, Node, new StepName(french, english)));

    public Flag Is(Number other) => Flag.From(Operations.Binary(Op.Equal, ValueKind.Flag, Node, other.Node));

    public static Number operator +(Number a, Number b) => Binary(Op.Add, a, b);
    public static Number operator -(Number a, Number b) => Binary(Op.Subtract, a, b);
    public static Number operator *(Number a, Number b) => Binary(Op.Multiply, a, b);
    public static Number operator /(Number a, Number b) => Binary(Op.Divide, a, b);
    public static Number operator -(Number a) => new(Operations.Unary(Op.Negate, ValueKind.Number, a.Node));

    /// <summary>The number where the condition holds, zero elsewhere.</summary>
    public static Number operator *(Flag condition, Number a) => new(Operations.Select(condition.Node, a.Node, Node.Zero));
    public static Number operator *(Number a, Flag condition) => condition * a;

    public static Flag operator <(Number a, Number b) => Compare(Op.Less, a, b);
    public static Flag operator >(Number a, Number b) => Compare(Op.Less, b, a);
    public static Flag operator <=(Number a, Number b) => Compare(Op.LessOrEqual, a, b);
    public static Flag operator >=(Number a, Number b) => Compare(Op.LessOrEqual, b, a);

    internal static Number Binary(Op op, Number a, Number b) => new(Operations.Binary(op, ValueKind.Number, a.Node, b.Node));

    private static Flag Compare(Op op, Number a, Number b) => Flag.From(Operations.Binary(op, ValueKind.Flag, a.Node, b.Node));
}
