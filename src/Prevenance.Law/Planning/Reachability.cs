using Prevenance.Law.Graph;

namespace Prevenance.Law.Planning;

/// <summary>Finds what the roots need; the rest of the graph is pruned.</summary>
internal static class Reachability
{
    /// <returns>The nodes that hold lanes and the constants, each in an order where operands come first.</returns>
    public static (Node[] Nodes, Node[] Constants) From(IEnumerable<Node> roots, int graphSize)
    {
        var found = new Node?[graphSize];
        var pending = new Stack<Node>(roots);
        while (pending.TryPop(out var node))
        {
            if (found[node.Id] is not null)
                continue;
            found[node.Id] = node;
            foreach (var operand in node.Operands())
                pending.Push(operand);
        }
        var reached = found.OfType<Node>().ToLookup(node => node.IsConstant);
        return ([.. reached[false]], [.. reached[true]]);
    }
}
