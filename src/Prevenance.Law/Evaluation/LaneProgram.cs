using Prevenance.Law.Graph;

namespace Prevenance.Law.Evaluation;

/// <summary>A plan as a list of operations over lanes, each value with the place in memory where it stands.</summary>
internal sealed class LaneProgram
{
    private readonly int[] valueOfNode;

    public LaneProgram(IReadOnlyList<Instruction> instructions, int[] valueOfNode, IReadOnlyList<Entity> entities, bool keepsEveryValue, IEnumerable<int> results)
    {
        (Instructions, this.valueOfNode, Entities) = ([.. instructions], valueOfNode, entities);
        (SlotOfValue, SlotCounts) = SlotAllocation.Of(Instructions, entities.Count, keepsEveryValue ? null : [.. results]);
    }

    public Instruction[] Instructions { get; }

    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>Where each value stands, among the slots of its entity.</summary>
    public int[] SlotOfValue { get; }

    /// <summary>How many slots each entity needs at the most.</summary>
    public int[] SlotCounts { get; }

    /// <summary>The value that a node of the plan stands for.</summary>
    public int ValueOf(Node node) => valueOfNode[node.Id];
}
