using Prevenance.Law.Graph;

namespace Prevenance.Law.Evaluation;

/// <summary>
/// Turns the nodes of a plan into a program. Names do not matter to lanes: values that differ only by their names,
/// or by where their constants come from, are made once. So twelve months of one steady income cost one.
/// </summary>
internal sealed class LaneCompiler
{
    private readonly IGivenFacts given;
    private readonly Entity[] entities;
    private readonly int person;
    private readonly NumberedTable<Instruction, Instruction> instructions = new();
    private readonly Operand[] operandOfNode;
    private readonly bool keepsEveryValue;
    private readonly bool keepsUnsaid;

    private LaneCompiler(IGivenFacts given, IReadOnlyList<Entity> entities, int graphSize, bool keepsEveryValue, bool keepsUnsaid)
    {
        (this.given, this.entities, operandOfNode) = (given, [.. entities], new Operand[graphSize]);
        person = Array.FindIndex(this.entities, entity => entity.IsPerson);
        (this.keepsEveryValue, this.keepsUnsaid) = (keepsEveryValue, keepsUnsaid);
    }

    /// <param name="nodes">The nodes that hold lanes, operands first.</param>
    /// <param name="graphSize">One more than the greatest identifier of a node.</param>
    /// <param name="roots">The nodes whose values are wanted.</param>
    /// <param name="given">Which columns hold the facts.</param>
    /// <param name="entities">The entities, in the order of their indices.</param>
    /// <param name="keepsEveryValue">Whether values are to be explained.</param>
    /// <param name="keepsUnsaid">Whether facts that nobody said stay facts.</param>
    public static LaneProgram Compile(
        IReadOnlyCollection<Node> nodes, int graphSize, IEnumerable<Node> roots, IGivenFacts given, IReadOnlyList<Entity> entities, bool keepsEveryValue,
        bool keepsUnsaid = false)
    {
        var compiler = new LaneCompiler(given, entities, graphSize, keepsEveryValue, keepsUnsaid);
        foreach (var node in nodes)
            compiler.operandOfNode[node.Id] = compiler.Number(node);
        var results = roots.Select(compiler.Read).Where(operand => !operand.IsConstant).Select(operand => operand.Value);
        return new LaneProgram(compiler.instructions.ToArray(), compiler.operandOfNode, entities, results);
    }

    private Operand Number(Node node)
    {
        if (node.Op is Op.Variable or Op.Named)
            return Read(node.A);
        if (node is { Op: Op.Input, Payload: VariableAt fact } && given.ColumnOf(fact) is null && !MayBeAskedFor(fact))
            return Operand.Of(fact.Variable.Default);
        var instruction = new Instruction(node.Op, IndexOf(node.Entity!), SourceOf(node), Read(node.A), Read(node.B), Read(node.C), PayloadOf(node));
        if (Folded(instruction) is { } constant)
            return constant;
        var hash = instruction.Hash;
        var known = instructions.Find(instruction, hash);
        return new Operand(known >= 0 ? known : instructions.Add(instruction, hash), 0);
    }

    /// <summary>A household that is to be explained keeps the essential facts that nobody gave, so that they can be unknown.</summary>
    private bool MayBeAskedFor(VariableAt fact) => keepsUnsaid || (keepsEveryValue && fact.Variable.Notes.IsEssential);

    /// <summary>A fact that no column holds is a constant here, and so is what depends on nothing else.</summary>
    private static Operand? Folded(in Instruction instruction)
    {
        if (!instruction.A.IsConstant || !instruction.B.IsConstant || !instruction.C.IsConstant)
            return null;
        return instruction.Op switch
        {
            Op.Broadcast => instruction.A,
            Op.Input or Op.IsGiven or Op.HasRole or Op.PickMember or Op.SumMembers or Op.MaxMembers or Op.MinMembers or Op.RankMember => null,
            _ => Operand.Of(Scalar.Compute(instruction.Op, instruction.Payload, instruction.A.Constant, instruction.B.Constant, instruction.C.Constant)),
        };
    }

    private Operand Read(Node? node) => node switch
    {
        null => Operand.None,
        { IsConstant: true } => Operand.Of(node.Value),
        _ => operandOfNode[node.Id],
    };

    private int SourceOf(Node node) => node.Op switch
    {
        Op.Broadcast => IndexOf(node.A!.Entity!),
        Op.PickMember or Op.SumMembers or Op.MaxMembers or Op.MinMembers => person,
        _ => IndexOf(node.Entity!),
    };

    /// <summary>Facts are known by the column that holds them: one column may serve many periods.</summary>
    private object? PayloadOf(Node node) => node.Op is Op.Input or Op.IsGiven && node.Payload is VariableAt fact
        ? given.ColumnOf(fact) ?? Unsaid(fact)
        : node.Payload;

    /// <summary>What nobody said in any month is one fact that holds forever, until somebody says it.</summary>
    private static VariableAt Unsaid(VariableAt fact) => fact with { Period = Period.Forever };

    private int IndexOf(Entity entity) => Array.IndexOf(entities, entity) is >= 0 and var index
        ? index
        : throw new FormulaException($"{entity} is not an entity of this law");
}
