using Prevenance.Law.Graph;

namespace Prevenance.Law.Evaluation;

/// <summary>Runs a program over a block of lanes, in memory that serves the next block again. Not to be shared between threads.</summary>
internal sealed class LaneMachine
{
    private readonly LaneProgram program;
    private readonly double[][] memory;
    private readonly int[] capacity;
    private Block block = null!;

    /// <param name="program">The program.</param>
    /// <param name="capacity">The most lanes that a block has, for each entity.</param>
    public LaneMachine(LaneProgram program, int[] capacity)
    {
        (this.program, this.capacity) = (program, capacity);
        memory = [.. program.SlotCounts.Select((slots, entity) => new double[slots * capacity[entity]])];
    }

    public void Run(Block lanes, ILaneSource source, Patience? patience = null)
    {
        block = lanes;
        for (var value = 0; value < program.Instructions.Length; value++)
        {
            patience?.GoOn();
            Execute(program.Instructions[value], Lanes(value), source);
        }
    }

    /// <summary>The lanes of a value that a run made, until the next run.</summary>
    public Span<double> Lanes(int value)
    {
        var entity = program.Instructions[value].Entity;
        return memory[entity].AsSpan(program.SlotOfValue[value] * capacity[entity], block.Count(entity));
    }

    private void Execute(in Instruction instruction, Span<double> result, ILaneSource source)
    {
        switch (instruction.Op)
        {
            case Op.Input:
                source.Load((VariableAt)instruction.Payload!, result);
                break;
            case Op.IsGiven:
                source.LoadIsGiven((VariableAt)instruction.Payload!, result);
                break;
            case Op.Add:
                BinaryKernels.Run<BinaryKernels.Add>(Read(instruction.A), Read(instruction.B), result);
                break;
            case Op.Subtract:
                BinaryKernels.Run<BinaryKernels.Subtract>(Read(instruction.A), Read(instruction.B), result);
                break;
            case Op.Multiply:
                BinaryKernels.Run<BinaryKernels.Multiply>(Read(instruction.A), Read(instruction.B), result);
                break;
            case Op.Divide:
                BinaryKernels.Run<BinaryKernels.Divide>(Read(instruction.A), Read(instruction.B), result);
                break;
            case Op.Min:
                BinaryKernels.Run<BinaryKernels.Min>(Read(instruction.A), Read(instruction.B), result);
                break;
            case Op.Max:
                BinaryKernels.Run<BinaryKernels.Max>(Read(instruction.A), Read(instruction.B), result);
                break;
            case Op.Less:
                BinaryKernels.Run<BinaryKernels.Less>(Read(instruction.A), Read(instruction.B), result);
                break;
            case Op.LessOrEqual:
                BinaryKernels.Run<BinaryKernels.LessOrEqual>(Read(instruction.A), Read(instruction.B), result);
                break;
            case Op.Equal:
                BinaryKernels.Run<BinaryKernels.Equal>(Read(instruction.A), Read(instruction.B), result);
                break;
            case Op.And:
                BinaryKernels.Run<BinaryKernels.And>(Read(instruction.A), Read(instruction.B), result);
                break;
            case Op.Or:
                BinaryKernels.Run<BinaryKernels.Or>(Read(instruction.A), Read(instruction.B), result);
                break;
            case Op.CompletedMonths:
                BinaryKernels.Run<BinaryKernels.CompletedMonths>(Read(instruction.A), Read(instruction.B), result);
                break;
            case Op.Select:
                SelectKernel.Run(Read(instruction.A), Read(instruction.B), Read(instruction.C), result);
                break;
            case Op.Negate:
                UnaryKernels.Run(default(UnaryKernels.Negate), Read(instruction.A), result);
                break;
            case Op.Not:
                UnaryKernels.Run(default(UnaryKernels.Not), Read(instruction.A), result);
                break;
            case Op.Floor:
                UnaryKernels.Run(default(UnaryKernels.Floor), Read(instruction.A), result);
                break;
            case Op.Ceiling:
                UnaryKernels.Run(default(UnaryKernels.Ceiling), Read(instruction.A), result);
                break;
            case Op.Round:
                UnaryKernels.Run(new UnaryKernels.Round(((Decimals)instruction.Payload!).Count), Read(instruction.A), result);
                break;
            case Op.CodePrefix:
                UnaryKernels.Run(new UnaryKernels.CodePrefix(((Decimals)instruction.Payload!).Count), Read(instruction.A), result);
                break;
            case Op.MarginalScale:
                ScaleKernels.Marginal((Scale)instruction.Payload!, Read(instruction.A), result);
                break;
            case Op.StepScale:
                ScaleKernels.Step((Scale)instruction.Payload!, Read(instruction.A), result);
                break;
            case Op.Lookup:
                ScaleKernels.Lookup((LookupRows)instruction.Payload!, Read(instruction.A), result);
                break;
            default:
                ExecuteOnGroups(instruction, result);
                break;
        }
    }

    private void ExecuteOnGroups(in Instruction instruction, Span<double> result)
    {
        var a = Read(instruction.A);
        switch (instruction.Op)
        {
            case Op.HasRole:
                GroupKernels.HasRole(block, (MemberSet)instruction.Payload!, result);
                break;
            case Op.Broadcast:
                GroupKernels.Broadcast(block.GroupOf(instruction.Source), a, result);
                break;
            case Op.PickMember:
                GroupKernels.Pick(block.Members((MemberSet)instruction.Payload!), a, result);
                break;
            case Op.SumMembers:
                GroupKernels.Sum(block.Members((MemberSet)instruction.Payload!), a, result);
                break;
            case Op.MaxMembers:
                GroupKernels.Max(block.Members((MemberSet)instruction.Payload!), a, result);
                break;
            case Op.MinMembers:
                GroupKernels.Min(block.Members((MemberSet)instruction.Payload!), a, result);
                break;
            case Op.RankMember:
                GroupKernels.Rank(block, (MemberSet)instruction.Payload!, a, Read(instruction.B), result);
                break;
            default:
                throw new InvalidOperationException($"{instruction.Op} has no kernel");
        }
    }

    private Column Read(Operand operand) => operand.IsConstant ? new Column(operand.Constant) : new Column(Lanes(operand.Value));
}
