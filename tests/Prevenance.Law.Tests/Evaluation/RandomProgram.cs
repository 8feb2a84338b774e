using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Tests.Evaluation;

/// <summary>A program at random over persons and homes at random, with facts at random, some of them given to some only.</summary>
internal sealed class RandomProgram : ILaneSource
{
    private const int Facts = 8;
    private const int Values = 120;
    private const uint Adults = 3;

    private readonly RandomValues values;
    private readonly Entity[] entities = [TinyLaw.Person.Definition, TinyLaw.Home.Definition];
    private readonly List<Instruction> instructions = [];
    private readonly Dictionary<VariableAt, double[]> columns = [];

    public RandomProgram(int seed)
    {
        values = new RandomValues(seed);
        Block = AnyBlock();
        for (var fact = 0; fact < Facts; fact++)
            AddFact(new VariableAt(TinyLaw.System.Variables.ElementAt(fact % 3), TinyLaw.January.Onwards(Facts).ElementAt(fact)));
        while (instructions.Count < Values)
            AddValue();
        Program = new LaneProgram([.. instructions], [], entities, Enumerable.Range(0, 12).Select(_ => values.Below(Values)).Distinct());
    }

    public LaneProgram Program { get; }

    public Block Block { get; }

    public void Load(VariableAt column, Span<double> lanes) => columns[column].AsSpan(0, lanes.Length).CopyTo(lanes);

    public void LoadIsGiven(VariableAt column, Span<double> lanes)
    {
        for (var lane = 0; lane < lanes.Length; lane++)
            lanes[lane] = columns[column][lane] > 1 ? 1 : 0;
    }

    private Block AnyBlock()
    {
        var (homes, mayBeMany) = (1 + values.Below(40), values.Happens(0.5));
        int[] groups = [.. Enumerable.Range(0, homes).SelectMany(home => Enumerable.Repeat(home, mayBeMany ? values.Below(6) : 1))];
        uint[] roles = [.. groups.Select(_ => 1u << (mayBeMany ? values.Below(3) : 0))];
        return new Block(entities, [groups.Length, homes], [[], groups], [[], roles]);
    }

    private void AddFact(VariableAt fact)
    {
        var entity = values.Below(2);
        columns.Add(fact, values.Lanes(Math.Max(Block.Largest, 1)));
        instructions.Add(new Instruction(values.Happens(0.2) ? Op.IsGiven : Op.Input, entity, entity, Operand.None, Operand.None, Operand.None, fact));
    }

    private void AddValue()
    {
        var (op, payload) = values.Happens(0.3) ? Members() : RandomValues.Operations[values.Below(RandomValues.Operations.Count)];
        var entity = op switch
        {
            Op.HasRole or Op.Broadcast or Op.RankMember => 0,
            Op.PickMember or Op.SumMembers or Op.MaxMembers or Op.MinMembers => 1,
            _ => values.Below(2),
        };
        var source = op == Op.Broadcast ? 1 : payload is MemberSet ? 0 : entity;
        var instruction = new Instruction(op, entity, source, Operand.None, Operand.None, Operand.None, payload);
        if (op == Op.HasRole)
            instructions.Add(instruction);
        else if (Earlier(source) is { } a)
            instructions.Add(instruction with { A = a, B = Takes(op, 2) ? Any(source) : Operand.None, C = Takes(op, 3) ? Any(source) : Operand.None });
    }

    private (Op Op, object? Payload) Members() => values.Below(7) switch
    {
        0 => (Op.HasRole, Set()),
        1 => (Op.Broadcast, null),
        2 => (Op.PickMember, Set()),
        3 => (Op.SumMembers, Set()),
        4 => (Op.MaxMembers, Set()),
        5 => (Op.MinMembers, Set()),
        _ => (Op.RankMember, Set()),
    };

    private MemberSet Set() => new(TinyLaw.Home.Definition, values.Below(3) switch { 0 => Adults, 1 => 4u, _ => uint.MaxValue });

    private static bool Takes(Op op, int operands) => op switch
    {
        Op.Select => true,
        Op.Add or Op.Subtract or Op.Multiply or Op.Divide or Op.Min or Op.Max or Op.Less or Op.LessOrEqual or Op.Equal or Op.And or Op.Or
            or Op.CompletedMonths or Op.RankMember => operands == 2,
        _ => false,
    };

    private Operand? Earlier(int entity)
    {
        int[] those = [.. Enumerable.Range(0, instructions.Count).Where(value => instructions[value].Entity == entity)];
        return those.Length == 0 ? null : new Operand(those[values.Below(those.Length)], 0);
    }

    private Operand Any(int entity) => values.Happens(0.3) ? Operand.Of(values.One()) : Earlier(entity) ?? Operand.Of(values.One());
}
