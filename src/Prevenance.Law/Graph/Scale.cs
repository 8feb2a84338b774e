namespace Prevenance.Law.Graph;

/// <summary>Brackets of a scale, with where they come from.</summary>
/// <param name="From">Threshold of each bracket, growing.</param>
/// <param name="Rates">Rate, or amount, of each bracket.</param>
/// <param name="Origin">The dated figure.</param>
internal sealed record Scale(double[] From, double[] Rates, FigureValue Origin)
{
    public double MarginalAt(double value)
    {
        var total = 0.0;
        for (var i = 0; i < From.Length && value > From[i]; i++)
        {
            var top = i + 1 < From.Length ? Math.Min(value, From[i + 1]) : value;
            total += (top - From[i]) * Rates[i];
        }
        return total;
    }

    public double StepAt(double value)
    {
        var rate = 0.0;
        for (var i = 0; i < From.Length && value >= From[i]; i++)
            rate = Rates[i];
        return rate;
    }

    public bool Equals(Scale? other) => other is not null && From == other.From && Origin == other.Origin;

    public override int GetHashCode() => Origin.GetHashCode();
}
