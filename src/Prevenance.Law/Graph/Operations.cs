namespace Prevenance.Law.Graph;

/// <summary>Makes nodes: folds what is constant, drops what changes nothing, and says whose lanes hold the result.</summary>
internal static class Operations
{
    public static Node Unary(Op op, ValueKind kind, Node a, object? payload = null)
    {
        if (a.IsConstant)
            return Node.Folded(op, Kinds.Of(op, kind, a), a, null, null, payload, Scalar.Compute(op, payload, a.Value, 0, 0));
        return a.Graph!.Intern(op, Kinds.Of(op, kind, a), a.Entity, a, null, null, payload);
    }

    /// <summary>The same value under a name; a constant stays one.</summary>
    public static Node Rename(Op op, Node a, object name) =>
        a.IsConstant ? Node.Folded(op, a.Kind, a, null, null, name, a.Value) : a.Graph!.Intern(op, a.Kind, a.Entity, a, null, null, name);

    public static Node Binary(Op op, ValueKind kind, Node a, Node b, object? payload = null)
    {
        if (a.IsConstant && b.IsConstant)
            return Node.Folded(op, Kinds.Of(op, kind, a, b), a, b, null, payload, Scalar.Compute(op, payload, a.Value, b.Value, 0));
        if (Simplified(op, a, b) is { } simpler)
            return simpler;
        var entity = CommonEntity(a.Entity, b.Entity);
        return GraphOf(a, b).Intern(op, Kinds.Of(op, kind, a, b), entity, Align(entity, a), Align(entity, b), null, payload);
    }

    public static Node Select(Node condition, Node whenTrue, Node otherwise)
    {
        if (condition.IsConstant)
        {
            var chosen = condition.Value != 0 ? whenTrue : otherwise;
            // The branch that was not taken is forgotten; the condition stays, to say why.
            return chosen.IsConstant ? Node.Folded(Op.Select, chosen.Kind, condition, chosen, chosen, null, chosen.Value) : chosen;
        }
        if (ReferenceEquals(whenTrue, otherwise))
            return whenTrue;
        var entity = CommonEntity(condition.Entity, CommonEntity(whenTrue.Entity, otherwise.Entity));
        return condition.Graph!.Intern(
            Op.Select, Kinds.Either(whenTrue, otherwise), entity, Align(entity, condition), Align(entity, whenTrue), Align(entity, otherwise), null);
    }

    public static Node AlignTo(Entity entity, Node node)
    {
        if (node.Entity == entity)
            return node;
        if (!entity.IsPerson)
            throw new FormulaException($"a value of {node.Entity} cannot stand for a {entity}: say which member it comes from, or how members are gathered");
        return node.Graph!.Intern(Op.Broadcast, node.Kind, entity, node, null, null, null);
    }

    /// <summary>The value that the one member with the given role has in each group; zero where nobody holds the role.</summary>
    public static Node Pick(LawGraph graph, Node node, Entity person, MemberSet set) =>
        IsZero(node) ? node : graph.Intern(Op.PickMember, node.Kind, set.Group, Align(person, node), null, null, set);

    /// <summary>Gathers the members' values by group. A constant is first given to each member.</summary>
    public static Node Gather(Op op, LawGraph graph, Node node, Entity person, MemberSet set) =>
        graph.Intern(op, op == Op.SumMembers ? Kinds.OfSum(node) : node.Kind, set.Group, Align(person, node), null, null, set);

    /// <summary>Position, from 0, of each member among those of the set that satisfy the condition, by growing key.</summary>
    public static Node Rank(LawGraph graph, Node key, Node condition, Entity person, MemberSet set) =>
        graph.Intern(Op.RankMember, ValueKind.Number, person, Align(person, key), Align(person, condition), null, set);

    private static Node? Simplified(Op op, Node a, Node b) => op switch
    {
        Op.Add when IsZero(a) => b,
        Op.Add or Op.Subtract when IsZero(b) => a,
        Op.Multiply when IsOne(a) => b,
        Op.Multiply or Op.Divide when IsOne(b) => a,
        Op.Multiply when IsZero(a) => a,
        Op.Multiply when IsZero(b) => b,
        Op.And when IsZero(a) || IsOne(b) => a,
        Op.And when IsZero(b) || IsOne(a) => b,
        Op.Or when IsZero(a) || IsOne(b) => b,
        Op.Or when IsZero(b) || IsOne(a) => a,
        _ => null,
    };

    private static bool IsZero(Node node) => node is { IsConstant: true, Value: 0 };

    private static bool IsOne(Node node) => node is { IsConstant: true, Value: 1 };

    private static LawGraph GraphOf(Node a, Node b) => a.Graph is { } graph && !a.IsConstant ? graph : b.Graph!;

    private static Node Align(Entity? entity, Node node) => node.IsConstant || entity is null ? node : AlignTo(entity, node);

    private static Entity? CommonEntity(Entity? a, Entity? b)
    {
        if (a is null || b is null || a == b)
            return a ?? b;
        if (a.IsPerson || b.IsPerson)
            return a.IsPerson ? a : b;
        throw new FormulaException($"values of {a} and of {b} are mixed: say through which member one reaches the other");
    }
}
