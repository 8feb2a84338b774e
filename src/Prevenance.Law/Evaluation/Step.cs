namespace Prevenance.Law.Evaluation;

/// <summary>One operation of a program made ready for a block: where its lanes begin in memory, and its constants.</summary>
/// <param name="Kernel">What runs it.</param>
/// <param name="Entity">The entity whose lanes it fills, as an index.</param>
/// <param name="Result">Where the lanes that it fills begin.</param>
/// <param name="A">Where the lanes of its first operand begin; nowhere for a constant.</param>
/// <param name="B">Those of its second.</param>
/// <param name="C">Those of its third.</param>
/// <param name="ConstantA">The first operand, where it is a constant.</param>
/// <param name="ConstantB">The second.</param>
/// <param name="ConstantC">The third.</param>
internal readonly record struct Step(
    StepKernel Kernel, int Entity, int Result, int A, int B, int C, double ConstantA, double ConstantB, double ConstantC)
{
    /// <summary>Where a constant stands.</summary>
    public const int Nowhere = -1;
}

/// <summary>Runs a step over the lanes of a strip.</summary>
internal abstract class StepKernel
{
    public abstract void Run(Strip strip, in Step step);
}
