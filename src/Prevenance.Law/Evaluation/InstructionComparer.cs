using System.Diagnostics.CodeAnalysis;

namespace Prevenance.Law.Evaluation;

/// <summary>Compares values by the instructions that make them, so that a set of values can be asked for an instruction.</summary>
internal sealed class InstructionComparer(Instruction[] instructions) : IEqualityComparer<int>, IAlternateEqualityComparer<Instruction, int>
{
    public bool Equals(int x, int y) => x == y;

    public int GetHashCode(int value) => GetHashCode(instructions[value]);

    public bool Equals(Instruction instruction, int value)
    {
        ref readonly var other = ref instructions[value];
        return instruction.Op == other.Op && instruction.Entity == other.Entity && instruction.Source == other.Source
            && instruction.A == other.A && instruction.B == other.B && instruction.C == other.C
            && Equals(instruction.Payload, other.Payload);
    }

    public int GetHashCode(Instruction instruction) => HashCode.Combine(
        (int)instruction.Op, instruction.Entity, instruction.A, instruction.B, instruction.C, instruction.Payload);

    [SuppressMessage("Design", "CA1065", Justification = "the set never asks for it: values are numbered by the compiler")]
    public int Create(Instruction alternate) => throw new NotSupportedException();
}
