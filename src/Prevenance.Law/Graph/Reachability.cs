namespace Prevenance.Law.Graph;

/// <summary>Finds what the roots need; the rest of the graph is pruned.</summary>
internal static class Reachability
{
    /// <param name="roots">What is needed.</param>
    /// <param name="graph">Where they are. Operands stand before: from the last node to the first, each is known to be needed once it is met.</param>
    /// <returns>The nodes that hold lanes and the constants, each in an order where operands come first.</returns>
    public static (Node[] Nodes, Node[] Constants) InOrder(IEnumerable<Node> roots, LawGraph graph)
    {
        var (needed, nodes, constants) = (new bool[graph.Count], 0, 0);
        foreach (var root in roots)
            needed[root.Id] = true;
        for (var id = graph.Count - 1; id >= 0; id--)
        {
            if (!needed[id])
                continue;
            var node = graph[id];
            Need(node.A);
            Need(node.B);
            Need(node.C);
            _ = node.IsConstant ? constants++ : nodes++;
        }
        var inOrder = (Nodes: new Node[nodes], Constants: new Node[constants]);
        (nodes, constants) = (0, 0);
        for (var id = 0; id < graph.Count; id++)
        {
            if (needed[id] && graph[id].IsConstant)
                inOrder.Constants[constants++] = graph[id];
            else if (needed[id])
                inOrder.Nodes[nodes++] = graph[id];
        }
        return inOrder;

        void Need(Node? operand)
        {
            if (operand is not null)
                needed[operand.Id] = true;
        }
    }

    /// <returns>Each node once, in no order.</returns>
    public static IEnumerable<Node> From(IEnumerable<Node> roots, int graphSize)
    {
        var (seen, pending) = (new bool[graphSize], new Stack<Node>());
        foreach (var root in roots)
            Await(root);
        while (pending.TryPop(out var node))
        {
            yield return node;
            Await(node.A);
            Await(node.B);
            Await(node.C);
        }

        void Await(Node? node)
        {
            if (node is null || seen[node.Id])
                return;
            seen[node.Id] = true;
            pending.Push(node);
        }
    }
}
