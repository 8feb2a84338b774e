namespace Prevenance.Law.Graph;

/// <summary>Finds what the roots need; the rest of the graph is pruned.</summary>
internal static class Reachability
{
    /// <returns>The nodes that hold lanes and the constants, each in an order where operands come first.</returns>
    public static (Node[] Nodes, Node[] Constants) InOrder(IEnumerable<Node> roots, int graphSize)
    {
        var (found, nodes, constants) = (new Node?[graphSize], 0, 0);
        foreach (var node in From(roots, graphSize))
        {
            found[node.Id] = node;
            _ = node.IsConstant ? constants++ : nodes++;
        }
        var inOrder = (Nodes: new Node[nodes], Constants: new Node[constants]);
        (nodes, constants) = (0, 0);
        foreach (var node in found)
        {
            if (node is { IsConstant: true })
                inOrder.Constants[constants++] = node;
            else if (node is not null)
                inOrder.Nodes[nodes++] = node;
        }
        return inOrder;
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
