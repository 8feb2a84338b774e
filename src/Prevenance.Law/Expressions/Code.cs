using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>A short code, such as a commune's, in a formula.</summary>
#pragma warning disable CA1815 // an expression has no equality of its own
public readonly struct Code : IExpression<Code>
{
    private readonly Node? node;

    private Code(Node node) => this.node = node;

    public Node Node => node ?? Node.Zero;

    public static Code From(Node node) => new(node);

    public static implicit operator Code(string text) => new(Node.Constant(CodeText.Pack(text), ValueKind.Code));

    public Flag Is(Code other) => Flag.From(Operations.Binary(Op.Equal, ValueKind.Flag, Node, other.Node));

    public Flag StartsWith(string prefix)
    {
        var length = new Decimals(prefix.Length);
        var start = Operations.Unary(Op.CodePrefix, ValueKind.Code, Node, length);
        var wanted = Operations.Unary(Op.CodePrefix, ValueKind.Code, Node.Constant(CodeText.Pack(prefix), ValueKind.Code), length);
        return Flag.From(Operations.Binary(Op.Equal, ValueKind.Flag, start, wanted));
    }
}
