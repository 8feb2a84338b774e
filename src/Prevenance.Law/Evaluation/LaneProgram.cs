using Prevenance.Law.Graph;

namespace Prevenance.Law.Evaluation;

/// <summary>A plan as a list of operations over lanes.</summary>
internal sealed class LaneProgram
{
    private readonly Operand[] operandOfNode;

    /// <param name="instructions">The operations; each makes the value of its number, from values with lesser ones.</param>
    /// <param name="operandOfNode">The value of each node of the plan.</param>
    /// <param name="entities">The entities, the person first.</param>
    /// <param name="results">The values that are wanted.</param>
    public LaneProgram(Instruction[] instructions, Operand[] operandOfNode, IReadOnlyList<Entity> entities, IEnumerable<int> results)
    {
        (Instructions, this.operandOfNode, Entities, Results) = (instructions, operandOfNode, entities, [.. results]);
        (PlaceOfValue, ValueCounts) = (new int[instructions.Length], new int[entities.Count]);
        for (var value = 0; value < instructions.Length; value++)
            PlaceOfValue[value] = ValueCounts[instructions[value].Entity]++;
    }

    public Instruction[] Instructions { get; }

    /// <summary>Made once somebody asks: most programs run over one situation and never look back.</summary>
    public Readers Readers => field ??= new Readers(Instructions);

    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>The values that are wanted: the others are means to them.</summary>
    public IReadOnlyList<int> Results { get; }

    /// <summary>Where each value stands among those of its entity, where all are kept.</summary>
    public int[] PlaceOfValue { get; }

    /// <summary>How many values each entity has.</summary>
    public int[] ValueCounts { get; }

    /// <summary>How many values stand in memory at once, where all are kept.</summary>
    /// <param name="lanes">How many lanes an entity has.</param>
    public long ValuesFor(Func<Entity, int> lanes) => Entities.Zip(ValueCounts).Sum(entity => (long)entity.Second * lanes(entity.First));

    /// <summary>The value, or the constant, that a node of the plan stands for.</summary>
    public Operand OperandOf(Node node) => node.IsConstant ? Operand.Of(node.Value) : operandOfNode[node.Id];
}
