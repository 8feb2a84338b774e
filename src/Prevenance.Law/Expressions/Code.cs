using System.Collections.Concurrent;
using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>A short code, such as a commune's, in a formula.</summary>
#pragma warning disable CA1815 // an expression has no equality of its own
public readonly struct Code : IExpression<Code>
{
    /// <summary>How codes begin that rules look for: in every month, the same few.</summary>
    private static readonly ConcurrentDictionary<string, (Decimals Length, Node Start)> Prefixes = new(StringComparer.Ordinal);

    private readonly Node? node;

    private Code(Node node) => this.node = node;

    public Node Node => node ?? Node.Zero;

    public static Code From(Node node) => new(node);

    public static implicit operator Code(string text) => new(Node.Constant(CodeText.Pack(text), ValueKind.Code));

    public Flag Is(Code other) => Flag.From(Operations.Binary(Op.Equal, ValueKind.Flag, Node, other.Node));

    public Flag StartsWith(string prefix)
    {
        var (length, wanted) = Prefixes.GetOrAdd(prefix, Prefix);
        return Flag.From(Operations.Binary(Op.Equal, ValueKind.Flag, Operations.Unary(Op.CodePrefix, ValueKind.Code, Node, length), wanted));
    }

    private static (Decimals Length, Node Start) Prefix(string prefix)
    {
        var length = new Decimals(prefix.Length);
        return (length, Operations.Unary(Op.CodePrefix, ValueKind.Code, Node.Constant(CodeText.Pack(prefix), ValueKind.Code), length));
    }
}
