using System.Runtime.CompilerServices;

namespace Prevenance.Law.Evaluation;

/// <summary>The values that a kernel reads: one a lane, or one for all.</summary>
internal readonly ref struct LaneSource
{
    private readonly double constant;
    private readonly ref double first;

    private LaneSource(double constant) => (this.constant, IsConstant) = (constant, true);

    private LaneSource(ref double first) => this.first = ref first;

    public bool IsConstant { get; }

    /// <summary>The value of all lanes.</summary>
    public double Constant => constant;

    /// <summary>The first lane; the others follow.</summary>
    public ref double First => ref first;

    public double this[int lane] => IsConstant ? constant : Unsafe.Add(ref first, lane);

    public static LaneSource Of(double constant) => new(constant);

    public static LaneSource Of(ref double first) => new(ref first);
}
