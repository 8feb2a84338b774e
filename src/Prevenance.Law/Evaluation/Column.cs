using System.Numerics;

namespace Prevenance.Law.Evaluation;

/// <summary>The values that a kernel reads: one a lane, or one for all.</summary>
internal readonly ref struct Column
{
    private readonly double constant;

    public Column(ReadOnlySpan<double> lanes) => Lanes = lanes;

    public Column(double constant) => this.constant = constant;

    /// <summary>The lanes; none for a constant.</summary>
    public ReadOnlySpan<double> Lanes { get; }

    public bool IsConstant => Lanes.IsEmpty;

    public double this[int lane] => IsConstant ? constant : Lanes[lane];

    public Vector<double> Vector(int lane) => IsConstant ? new Vector<double>(constant) : new Vector<double>(Lanes[lane..]);
}
