using Prevenance.Law.Graph;

namespace Prevenance.Law.Evaluation;

/// <summary>A plan as a list of operations over lanes, each value with the place in memory where it stands.</summary>
internal sealed class LaneProgram
{
    private readonly Operand[] operandOfNode;

    public LaneProgram(Instruction[] instructions, Operand[] operandOfNode, IReadOnlyList<Entity> entities, bool keepsEveryValue, IEnumerable<int> results)
    {
        (Instructions, this.operandOfNode, Entities) = (instructions, operandOfNode, entities);
        (SlotOfValue, SlotCounts) = SlotAllocation.Of(Instructions, entities.Count, keepsEveryValue ? null : [.. results]);
    }

    public Instruction[] Instructions { get; }

    /// <summary>Made once somebody asks: most programs run over one situation and never look back.</summary>
    public Readers Readers => field ??= new Readers(Instructions);

    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>Where each value stands, among the slots of its entity.</summary>
    public int[] SlotOfValue { get; }

    /// <summary>How many slots each entity needs at the most.</summary>
    public int[] SlotCounts { get; }

    /// <summary>How many values stand in memory at once.</summary>
    /// <param name="lanes">How many lanes an entity has.</param>
    public long ValuesFor(Func<Entity, int> lanes) => Entities.Zip(SlotCounts).Sum(entity => (long)entity.Second * lanes(entity.First));

    /// <summary>The value, or the constant, that a node of the plan stands for.</summary>
    public Operand OperandOf(Node node) => node.IsConstant ? Operand.Of(node.Value) : operandOfNode[node.Id];
}
