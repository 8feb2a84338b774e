using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>
/// The members of a group, gathered into one value for the group.
/// Inside the given function, values of the group stand for each of its members.
/// </summary>
#pragma warning disable CA1815 // a step of an expression, never compared
public readonly struct Members<TGroup, TPerson>
    where TGroup : IEntity
    where TPerson : IEntity
{
    private readonly Subject<TGroup> group;
    private readonly MemberSet set;

    internal Members(Subject<TGroup> group, MemberSet set) => (this.group, this.set) = (group, set);

    public Number Sum(Func<Subject<TPerson>, Number> value) => Gather(Op.SumMembers, value(Each).Node);

    public Number Count() => Sum(_ => 1);

    public Number Count(Func<Subject<TPerson>, Flag> condition) => Gather(Op.SumMembers, condition(Each).Node);

    /// <summary>The greatest value among the members; zero where there is none.</summary>
    public Number Max(Func<Subject<TPerson>, Number> value) => Gather(Op.MaxMembers, value(Each).Node);

    /// <summary>The smallest value among the members; zero where there is none.</summary>
    public Number Min(Func<Subject<TPerson>, Number> value) => Gather(Op.MinMembers, value(Each).Node);

    public Flag Any(Func<Subject<TPerson>, Flag> condition) => Flag.From(GatherNode(Op.MaxMembers, condition(Each).Node));

    /// <summary>Whether the condition holds for each member; true where there is none.</summary>
    public Flag All(Func<Subject<TPerson>, Flag> condition) => !Any(member => !condition(member));

    /// <summary>
    /// For each person, its position from 0 among the members that satisfy the condition, by growing key;
    /// members with the same key keep the order in which they were given. Of no meaning for other persons.
    /// </summary>
    /// <exception cref="FormulaException">The group was reached through one of its members.</exception>
    public Number Rank(Func<Subject<TPerson>, Number> key, Func<Subject<TPerson>, Flag> condition)
    {
        if (!group.IsDirect)
            throw new FormulaException("a rank is a value of each person: ask it for the person's own group");
        return Number.From(Operations.Rank(group.Graph, key(Each).Node, condition(Each).Node, TPerson.Definition, set));
    }

    private Subject<TPerson> Each => new(group.Graph);

    private Number Gather(Op op, Node node) => Number.From(GatherNode(op, node));

    private Node GatherNode(Op op, Node node) =>
        group.Lead(Operations.Gather(op, group.Graph, node, TPerson.Definition, set));
}
