using Prevenance.Geography.Suppression;

namespace Prevenance.Territory;

/// <summary>What a figure comes to over a territory, for who wants to hold it to what its publisher says.</summary>
/// <param name="Areas">How many areas show it.</param>
/// <param name="Sum">Over those; nothing for a figure that may be a share or a mean.</param>
/// <param name="Smallest">The smallest value shown.</param>
/// <param name="Median">The one in the middle; of an even number, the mean of the two.</param>
/// <param name="Largest">The largest value shown.</param>
/// <param name="UnderThreshold">How many areas show a count from one to less than <see cref="Threshold"/>; nothing where it may be no count.</param>
public sealed record FigureSummary(int Areas, double? Sum, double Smallest, double Median, double Largest, int? UnderThreshold)
{
    /// <summary>What is published from Prévenance's own files counts at least so many households.</summary>
    public const int Threshold = SuppressionPattern.LeastShown;

    /// <summary>Whether a count is so small that it is hidden: it could point at somebody.</summary>
    public static bool IsSmall(double count) => count is > 0 and < Threshold;

    /// <param name="figure">A figure that at least one area shows.</param>
    public static FigureSummary Of(AreaFigure figure)
    {
        var values = figure.Values.Values.Order().ToList();
        var median = (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
        return new FigureSummary(
            values.Count, figure.IsCount ? values.Sum() : null, values[0], median, values[^1], figure.IsCount ? values.Count(IsSmall) : null);
    }
}
