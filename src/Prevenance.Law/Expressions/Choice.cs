using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>One name of an enumeration, in a formula.</summary>
#pragma warning disable CA1815 // an expression has no equality of its own
public readonly struct Choice<TEnum> : IExpression<Choice<TEnum>>
    where TEnum : struct, Enum
{
    /// <summary>The constant of each name: rules ask for the same ones again and again.</summary>
    private static readonly Dictionary<TEnum, Node> Constants = Enum.GetValues<TEnum>().Distinct().ToDictionary(value => value, MakeConstant);

    private readonly Node? node;

    private Choice(Node node) => this.node = node;

    public Node Node => node ?? Constant(default);

    public static Choice<TEnum> From(Node node) => new(node);

    public static implicit operator Choice<TEnum>(TEnum value) => new(Constant(value));

    public Flag Is(TEnum value) => Flag.From(Operations.Binary(Op.Equal, ValueKind.Flag, Node, Constant(value)));

    public Flag IsOneOf(params ReadOnlySpan<TEnum> values)
    {
        Flag any = false;
        foreach (var value in values)
            any |= Is(value);
        return any;
    }

    private static Node Constant(TEnum value) => Constants[value];

    private static Node MakeConstant(TEnum value) =>
        Node.Constant(ChoiceNames.Of(typeof(TEnum)).IndexOf(value.ToString()), ValueKind.Choice, ChoiceNames.Of(typeof(TEnum)));
}
