using MathNet.Numerics.LinearAlgebra;

namespace Prevenance.Territory.Calibration;

/// <summary>
/// Weights brought to many margins at once by the least change, within bounds (Deville and Särndal 1992, raking): of each unit its first weight times
/// e to a sum over what it counts. The multipliers are sought by Newton's method on the dual, which is convex; a thousandth of what turns one margin
/// at a time would take. A margin that cannot be met is left where no step does any good, and is told.
/// </summary>
internal sealed class BoundedRaking
{
    private const int MostSteps = 60;
    private const int MostHalvings = 30;
    private const double NearEnough = 1e-9;

    /// <summary>
    /// What large multipliers cost, as a share of each margin: margins that say the same twice have an answer, one that cannot be met does not draw
    /// the others away, and those that can are off by less than one in a hundred thousand.
    /// </summary>
    private const double Ridge = 1e-7;

    private readonly (int Margin, double Amount)[][] counts;
    private readonly double[] targets;
    private readonly double first;
    private readonly double low;
    private readonly double high;

    /// <param name="counts">Of each unit, the margins that it counts towards and for how much, by rank.</param>
    /// <param name="targets">What margins must reach.</param>
    /// <param name="first">The weight that every unit begins with.</param>
    /// <param name="bound">How far from it a weight may go, as a factor; infinite for as far as it takes.</param>
    public BoundedRaking((int Margin, double Amount)[][] counts, double[] targets, double first, double bound) =>
        (this.counts, this.targets, this.first, low, high) = (counts, targets, first, -Math.Log(bound), Math.Log(bound));

    /// <returns>The weights, as near to the margins as they come.</returns>
    public double[] Weights()
    {
        var multipliers = new double[targets.Length];
        var (value, gradient, curvature) = At(multipliers);
        for (var step = 0; step < MostSteps && !IsMet(gradient); step++)
        {
            var direction = curvature.Cholesky().Solve(Vector<double>.Build.Dense(gradient));
            var (length, found) = (1.0, false);
            for (var halving = 0; halving < MostHalvings && !found; halving++, length /= 2)
            {
                double[] tried = [.. multipliers.Select((multiplier, margin) => multiplier - (length * direction[margin]))];
                var at = At(tried);
                // A step that lowers the dual is a step towards the margins.
                found = at.Value < value;
                if (found)
                    (multipliers, value, gradient, curvature) = (tried, at.Value, at.Gradient, at.Curvature);
            }
            if (!found)
                break;
        }
        return [.. counts.Select(unit => WeightAt(Exponent(unit, multipliers)))];
    }

    private bool IsMet(double[] gradient) => gradient.Index().All(margin => Math.Abs(margin.Item) <= NearEnough * Math.Max(1, targets[margin.Index]));

    private (double Value, double[] Gradient, Matrix<double> Curvature) At(double[] multipliers)
    {
        var (margins, value) = (targets.Length, 0.0);
        var (gradient, curvature) = (new double[margins], new double[margins, margins]);
        foreach (var unit in counts)
        {
            var exponent = Exponent(unit, multipliers);
            var weight = WeightAt(exponent);
            value += Area(exponent);
            var isFree = exponent > low && exponent < high;
            for (var one = 0; one < unit.Length; one++)
            {
                var (row, amount) = unit[one];
                gradient[row] += amount * weight;
                for (var other = 0; other <= one && isFree; other++)
                    curvature[row, unit[other].Margin] += amount * unit[other].Amount * weight;
            }
        }
        for (var row = 0; row < margins; row++)
        {
            var ridge = Math.Max(1, targets[row]) * Ridge;
            value += multipliers[row] * ((ridge * multipliers[row] / 2) - targets[row]);
            gradient[row] += (ridge * multipliers[row]) - targets[row];
            curvature[row, row] += ridge;
            for (var column = 0; column < row; column++)
                curvature[column, row] = curvature[row, column];
        }
        return (value, gradient, Matrix<double>.Build.DenseOfArray(curvature));
    }

    private static double Exponent((int Margin, double Amount)[] unit, double[] multipliers)
    {
        var sum = 0.0;
        foreach (var (margin, amount) in unit)
            sum += amount * multipliers[margin];
        return sum;
    }

    private double WeightAt(double exponent) => first * Math.Exp(Math.Clamp(exponent, low, high));

    /// <summary>What the weight is the slope of: beyond a bound it grows in a straight line.</summary>
    private double Area(double exponent)
    {
        var held = Math.Clamp(exponent, low, high);
        return first * Math.Exp(held) * (1 + exponent - held);
    }
}
