using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>A day in a formula.</summary>
#pragma warning disable CA1815 // an expression has no equality of its own
public readonly struct Date : IExpression<Date>
{
    private readonly Node? node;

    private Date(Node node) => this.node = node;

    public Node Node => node ?? Node.Zero;

    public static Date From(Node node) => new(node);

    public static implicit operator Date(DateOnly day) => new(Node.Constant(DayCode.Of(day), ValueKind.Date));

    /// <summary>Months completed between this day and another, negative when the other comes before.</summary>
    public Number CompletedMonths(Date until) =>
        Number.From(Operations.Binary(Op.CompletedMonths, ValueKind.Number, Node, until.Node));

    /// <summary>Years completed between this day and another: an age, for a day of birth.</summary>
    public Number CompletedYears(Date until) => Expressions.RoundDown(CompletedMonths(until) / 12);

    public Flag Is(Date other) => Compare(Op.Equal, this, other);

    public static Flag operator <(Date a, Date b) => Compare(Op.Less, a, b);
    public static Flag operator >(Date a, Date b) => Compare(Op.Less, b, a);
    public static Flag operator <=(Date a, Date b) => Compare(Op.LessOrEqual, a, b);
    public static Flag operator >=(Date a, Date b) => Compare(Op.LessOrEqual, b, a);

    private static Flag Compare(Op op, Date a, Date b) => Flag.From(Operations.Binary(op, ValueKind.Flag, a.Node, b.Node));
}
