using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>A typed value of the graph, as formulas handle it.</summary>
public interface IExpression<TSelf>
    where TSelf : struct, IExpression<TSelf>
{
    Node Node { get; }

    static abstract TSelf From(Node node);
}
