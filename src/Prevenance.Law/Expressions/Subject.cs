using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>
/// Whom a formula speaks of: any person or group of its entity. Variables are read for it,
/// and other subjects are reached from it (the members of a group, the group of a member).
/// </summary>
#pragma warning disable CA1815 // a subject is a place in a formula, never compared
public readonly struct Subject<TEntity>
    where TEntity : IEntity
{
    private readonly LawGraph graph;
    private readonly Func<Node, Node>? route;

    internal Subject(LawGraph graph, Func<Node, Node>? route = null) => (this.graph, this.route) = (graph, route);

    internal LawGraph Graph => graph;

    internal bool IsDirect => route is null;

    /// <summary>The group of this person. The group's values are given to each of its members.</summary>
    public Subject<TGroup> In<TGroup>()
        where TGroup : IEntity => new(graph, route);

    /// <summary>The one member of this group that holds the role. Where nobody holds it, each value is zero, or false.</summary>
    public Subject<TPerson> Member<TPerson>(Role role)
        where TPerson : IEntity
    {
        var set = new MemberSet(TEntity.Definition, role.Mask);
        var (onGraph, outer) = (graph, route);
        return new Subject<TPerson>(graph, node =>
        {
            var picked = Operations.Pick(onGraph, node, TPerson.Definition, set);
            return outer is null ? picked : outer(picked);
        });
    }

    /// <summary>The members of this group, or those that hold the role.</summary>
    public Members<TEntity, TPerson> Members<TPerson>(Role? role = null)
        where TPerson : IEntity => new(this, new MemberSet(TEntity.Definition, role?.Mask ?? uint.MaxValue));

    /// <summary>Whether this person holds the role in its group.</summary>
    public Flag HasRole(Role role, Entity group) =>
        Flag.From(Lead(graph.Intern(Op.HasRole, ValueKind.Flag, TEntity.Definition, null, null, null, new MemberSet(group, role.Mask))));

    /// <summary>What a rule would give if a variable of this subject had another value: an aid as it would be without a child.</summary>
    /// <exception cref="FormulaException">The subject was reached from another one.</exception>
    public T Supposing<T>(Monthly<TEntity, T> variable, Month month, T value, Func<T> read)
        where T : struct, IExpression<T> => IsDirect
            ? T.From(graph.Supposing(new VariableAt(variable, month), value.Node, () => read().Node))
            : throw new FormulaException($"{variable} can be supposed of the subject of a rule only");

    internal T Read<T>(Variable variable, Period period)
        where T : struct, IExpression<T> => T.From(Lead(graph.Read(variable, period)));

    internal T ReadCovered<T>(Variable variable, Period period)
        where T : struct, IExpression<T> => T.From(Lead(graph.ReadCovered(variable, period)));

    internal T ReadGiven<T>(Variable variable, Period period, T otherwise)
        where T : struct, IExpression<T>
    {
        var (given, value) = graph.ReadGiven(new VariableAt(variable, period));
        return T.From(Operations.Select(Lead(given), Lead(value), otherwise.Node));
    }

    internal Node Lead(Node node) => route is null ? node : route(node);
}
