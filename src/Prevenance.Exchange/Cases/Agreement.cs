using Prevenance.Law;

namespace Prevenance.Exchange.Cases;

/// <summary>When two values are the same for everybody's purposes.</summary>
internal static class Agreement
{
    private const double EurosAMonth = 0.50;
    private const double EurosAYear = 6;
    private const double Share = 0.001;

    /// <summary>Slack for decimals that have no exact binary form, so that a margin of 0.01 takes a difference of one cent.</summary>
    private const double Slack = 1e-6;

    public static bool Holds(Variable variable, double expected, double actual, Margin? margin)
    {
        var difference = Math.Abs(expected - actual);
        if (variable.Kind is not (ValueKind.Amount or ValueKind.Number))
            return difference == 0;
        if (margin is not null)
            return difference <= (margin.Absolute ?? double.MaxValue) + Slack
                && difference <= ((margin.Relative ?? double.MaxValue) * Math.Abs(expected)) + Slack;
        var common = variable.Kind == ValueKind.Amount ? (variable.Unit == PeriodUnit.Year ? EurosAYear : EurosAMonth) : 0;
        return difference <= Math.Max(common, Share * Math.Abs(expected)) + Slack;
    }
}
