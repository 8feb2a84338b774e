namespace Prevenance.Law.Evaluation;

/// <summary>One operation of a program made ready for a block: which slots it reads and fills, and its constants.</summary>
/// <param name="Kernel">What runs it.</param>
/// <param name="Entity">The entity whose lanes it fills, as an index.</param>
/// <param name="Source">The entity whose lanes its operands have.</param>
/// <param name="Result">The slot that it fills.</param>
/// <param name="A">The slot of its first operand; none for a constant.</param>
/// <param name="B">That of its second.</param>
/// <param name="C">That of its third.</param>
/// <param name="ConstantA">The first operand, where it is a constant.</param>
/// <param name="ConstantB">The second.</param>
/// <param name="ConstantC">The third.</param>
internal readonly record struct Step(
    StepKernel Kernel, short Entity, short Source, int Result, int A, int B, int C, double ConstantA, double ConstantB, double ConstantC)
{
    /// <summary>The slot of a constant.</summary>
    public const int NoSlot = -1;
}

/// <summary>Runs a step over the lanes of a strip.</summary>
internal abstract class StepKernel
{
    public abstract void Run(Strip strip, in Step step);
}
