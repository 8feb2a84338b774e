namespace Prevenance.Casework.Plan;

/// <summary>
/// How far goals were reached, all together: T = 50 + 10 Σwx / √((1−ρ)Σw² + ρ(Σw)²), which is 50 where each is what was hoped for.
/// Kiresuk T. J. and Sherman R. E., "Goal attainment scaling: a general method for evaluating comprehensive community mental health
/// programs", Community Mental Health Journal 4, 1968, pp. 443–453.
/// </summary>
public static class AttainmentScore
{
    /// <summary>ρ: how much levels of goals of one person are expected to go together (the authors').</summary>
    private const double ExpectedCorrelation = 0.3;

    private const double Middle = 50;
    private const double Spread = 10;

    /// <param name="goals">Each goal's weight, above zero, and its level from −2 to +2.</param>
    /// <returns>The score, to one decimal as it is told; nothing without a goal: no figure says nothing, fifty would say « as hoped ».</returns>
    /// <exception cref="RefusalException">A weight is not above zero.</exception>
    public static double? Of(IReadOnlyCollection<(double Weight, int Level)> goals)
    {
        if (goals.Any(goal => goal.Weight is not (> 0 and < double.PositiveInfinity)))
            throw new RefusalException(new Text("le poids d’un but est un nombre au-dessus de zéro", "the weight of a goal is a number above zero"));
        if (goals.Count == 0)
            return null;
        var weights = goals.Sum(goal => goal.Weight);
        var squares = goals.Sum(goal => goal.Weight * goal.Weight);
        var reached = goals.Sum(goal => goal.Weight * goal.Level);
        var score = Middle + (Spread * reached / Math.Sqrt(((1 - ExpectedCorrelation) * squares) + (ExpectedCorrelation * weights * weights)));
        return Math.Round(score, 1, MidpointRounding.AwayFromZero);
    }
}
