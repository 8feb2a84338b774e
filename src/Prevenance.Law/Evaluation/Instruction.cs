using Prevenance.Law.Graph;

namespace Prevenance.Law.Evaluation;

/// <summary>One operation over all the lanes of an entity. Its position in the program is the number of the value that it makes.</summary>
/// <param name="Op">The operation.</param>
/// <param name="Entity">The entity whose lanes it fills, as an index.</param>
/// <param name="Source">The entity whose lanes its operands have, where it is another one.</param>
/// <param name="A">First operand.</param>
/// <param name="B">Second operand.</param>
/// <param name="C">Third operand.</param>
/// <param name="Payload">What the operation needs beside its operands.</param>
internal readonly record struct Instruction(Op Op, int Entity, int Source, Operand A, Operand B, Operand C, object? Payload)
    : IShape<Instruction>
{
    /// <inheritdoc/>
    public int Hash => HashCode.Combine((int)Op, Entity, A, B, C, Payload);

    /// <summary>Whether it brings in facts, rather than compute.</summary>
    public bool IsFact => Op is Op.Input or Op.IsGiven;

    /// <inheritdoc/>
    public bool IsThatOf(in Instruction other) =>
        Op == other.Op && Entity == other.Entity && Source == other.Source
        && A == other.A && B == other.B && C == other.C && Equals(Payload, other.Payload);

    /// <summary>Brings in facts, where it does that.</summary>
    /// <returns>Whether it does.</returns>
    public bool LoadFrom(ILaneSource facts, Span<double> lanes)
    {
        if (Op == Op.Input)
            facts.Load((VariableAt)Payload!, lanes);
        else if (Op == Op.IsGiven)
            facts.LoadIsGiven((VariableAt)Payload!, lanes);
        return IsFact;
    }
}
