namespace Prevenance.Territory.Raking;

/// <summary>The turns of a raking. What each unit would weigh without bounds is kept as a logarithm, so that a weight held at a bound can leave it.</summary>
internal sealed class RakingTurns
{
    /// <summary>A factor beyond e to this asks for what cannot be: the margin is left as it is.</summary>
    private const double MostLogarithm = 60;
    private const int MostSteps = 200;

    private readonly IReadOnlyList<Margin> margins;
    private readonly double low;
    private readonly double high;
    private readonly double[] unbounded;

    public RakingTurns(IReadOnlyList<double> seed, IReadOnlyList<Margin> margins, double low = 0, double high = double.PositiveInfinity)
    {
        (this.margins, this.low, this.high) = (margins, low, high);
        unbounded = [.. seed.Select(weight => Math.Log(weight))];
        Weights = [.. unbounded.Select(logarithm => Bounded(logarithm))];
    }

    public double[] Weights { get; }

    public double ShareAtBounds => Weights.Length == 0 ? 0 : Weights.Count(weight => weight > 0 && (weight <= low || weight >= high)) / (double)Weights.Length;

    public double Reached(Margin margin) => margin.Units.Sum(unit => unit.Amount * Weights[unit.Unit]);

    /// <returns>How many turns were taken until all margins were met, or nothing moved.</returns>
    public int Run(int most, double settled)
    {
        for (var turn = 1; turn <= most; turn++)
        {
            var moved = 0.0;
            foreach (var margin in margins)
                moved = Math.Max(moved, Math.Abs(Meet(margin)));
            if (moved <= settled)
                return turn;
        }
        return most;
    }

    /// <summary>Moves all that count towards a margin by one factor (to the power of how much each counts).</summary>
    /// <returns>The logarithm of the factor.</returns>
    private double Meet(Margin margin)
    {
        var factor = Factor(margin);
        foreach (var (unit, amount) in margin.Units)
        {
            unbounded[unit] += factor * amount;
            Weights[unit] = Bounded(unbounded[unit]);
        }
        return factor;
    }

    private double Factor(Margin margin)
    {
        var reached = Reached(margin);
        if (margin.Target <= 0 || reached <= 0)
            return margin.Target <= 0 && reached > 0 ? -MostLogarithm : 0;
        if (low == 0 && double.IsPositiveInfinity(high) && margin.Units.All(unit => unit.Amount == 1))
            return Math.Log(margin.Target / reached);
        return Solve(margin);
    }

    /// <summary>What the margin would be grows with the factor: its place is found by halving.</summary>
    private double Solve(Margin margin)
    {
        var (under, over) = (-MostLogarithm, MostLogarithm);
        if (At(margin, under) >= margin.Target)
            return Farthest(margin, Math.Log(low), Math.Min);
        if (At(margin, over) <= margin.Target)
            return Farthest(margin, Math.Log(high), Math.Max);
        for (var step = 0; step < MostSteps && over - under > 1e-15; step++)
        {
            var middle = (under + over) / 2;
            (under, over) = At(margin, middle) < margin.Target ? (middle, over) : (under, middle);
        }
        return (under + over) / 2;
    }

    /// <summary>What cannot be met is met as far as bounds allow: the least factor that brings all that count to their bound.</summary>
    private double Farthest(Margin margin, double bound, Func<double, double, double> further) => double.IsInfinity(bound) ? 0
        : margin.Units.Where(unit => unit.Amount > 0 && double.IsFinite(unbounded[unit.Unit])).Aggregate(0.0, (factor, unit) => further(factor, (bound - unbounded[unit.Unit]) / unit.Amount));

    private double At(Margin margin, double factor) => margin.Units.Sum(unit => unit.Amount * Bounded(unbounded[unit.Unit] + (factor * unit.Amount)));

    private double Bounded(double logarithm) => double.IsNegativeInfinity(logarithm) ? 0 : Math.Clamp(Math.Exp(logarithm), low, high);
}
