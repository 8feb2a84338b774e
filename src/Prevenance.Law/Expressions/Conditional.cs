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
    private readonly IReadOnlyList<(Flag Condition, T Value)> cases;

    internal Conditional(IReadOnlyList<(Flag, T)> cases) => this.cases = cases;

    public Conditional<T> When(Flag condition, T value) => new([.. cases, (condition, value)]);

    public T Otherwise(T value) => T.From(cases.Reverse().Aggregate(
        value.Node, (rest, branch) => Operations.Select(branch.Condition.Node, branch.Value.Node, rest)));
}
