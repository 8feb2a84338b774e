using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>
/// A value by cases, read in order: the first condition that holds decides.
/// <code>When(enfants &lt; 3, 0).When(ressources &lt;= plafond, montant).Otherwise(0)</code>
/// </summary>
#pragma warning disable CA1815 // a step of an expression, never compared
public readonly struct Conditional<T>
    where T : struct, IExpression<T>
{
    private readonly Case last;

    internal Conditional(Flag condition, T value)
        : this(new Case(condition.Node, value.Node, null))
    {
    }

    private Conditional(Case last) => this.last = last;

    public Conditional<T> When(Flag condition, T value) => new(new Case(condition.Node, value.Node, last));

    public T Otherwise(T value)
    {
        var node = value.Node;
        for (var one = last; one is not null; one = one.Before)
            node = Operations.Select(one.Condition, one.Value, node);
        return T.From(node);
    }

    private sealed record Case(Node Condition, Node Value, Case? Before);
}
