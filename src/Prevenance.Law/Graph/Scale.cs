namespace Prevenance.Law.Graph;

/// <summary>Brackets of a scale, with where they come from.</summary>
/// <param name="From">Threshold of each bracket, growing.</param>
/// <param name="Rates">Rate, or amount, of each bracket.</param>
/// <param name="Origin">The dated figure.</param>
internal sealed record Scale(double[] From, double[] Rates, FigureValue Origin)
{
    public bool Equals(Scale? other) => other is not null && From == other.From && Origin == other.Origin;

    public override int GetHashCode() => Origin.GetHashCode();
}
