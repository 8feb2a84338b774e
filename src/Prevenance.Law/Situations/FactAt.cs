namespace Prevenance.Law.Situations;

/// <summary>What a variable is worth for one person or group in one period: the place of a fact, whatever its value.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Period">The period, forever for a fact that holds in any.</param>
/// <param name="Lane">The instance, as a lane.</param>
/// <param name="Who">Whom it is about.</param>
public sealed record FactAt(Variable Variable, Period Period, int Lane, Who Who)
{
    internal VariableAt Key => new(Variable, Period);
}
