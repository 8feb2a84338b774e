using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>A condition in a formula.</summary>
#pragma warning disable CA1815 // an expression has no equality of its own
public readonly struct Flag : IExpression<Flag>
{
    private static readonly Node True = Node.Constant(1, ValueKind.Flag);
    private static readonly Node False = Node.Constant(0, ValueKind.Flag);

    private readonly Node? node;

    private Flag(Node node) => this.node = node;

    public Node Node => node ?? False;

    public static Flag From(Node node) => new(node);

    public static implicit operator Flag(bool value) => new(value ? True : False);

    /// <summary>The same condition under a name that explanations show.</summary>
    public Flag As(string french, string english) => new(Operations.Rename(Op.Named, Node, new StepName(french, english)));

    public static Flag operator &(Flag a, Flag b) => new(Operations.Binary(Op.And, ValueKind.Flag, a.Node, b.Node));
    public static Flag operator |(Flag a, Flag b) => new(Operations.Binary(Op.Or, ValueKind.Flag, a.Node, b.Node));
    public static Flag operator !(Flag a) => new(Operations.Unary(Op.Not, ValueKind.Flag, a.Node));
}
