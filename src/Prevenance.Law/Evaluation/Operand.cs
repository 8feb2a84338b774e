namespace Prevenance.Law.Evaluation;

/// <summary>Where an instruction reads one of its values: a value that another one made, or a constant.</summary>
/// <param name="Value">The number of the value; negative for a constant.</param>
/// <param name="Constant">The constant.</param>
internal readonly record struct Operand(int Value, double Constant)
{
    public static readonly Operand None = Of(0);

    public bool IsConstant => Value < 0;

    public static Operand Of(double constant) => new(-1, constant);
}
