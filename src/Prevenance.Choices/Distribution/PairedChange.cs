using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Distribution;

/// <summary>
/// The mean change of what is measured twice in the same sample. Its error is that of the differences (Goedemé et al. 2013): taken as two samples,
/// before and after would hide almost any reform.
/// </summary>
/// <param name="Mean">The mean of the differences.</param>
/// <param name="StandardError">Of that mean.</param>
/// <param name="ErrorIfIndependent">What the error would be said to be, wrongly, if before and after were two samples: told so that one can compare.</param>
public sealed record PairedChange(double Mean, double StandardError, double ErrorIfIndependent)
{
    /// <summary>Nineteen times out of twenty.</summary>
    private static readonly double Wide = MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, (1 + Interval.UsualLevel) / 2);

    /// <summary>Where the mean lies, nineteen times out of twenty.</summary>
    public Interval Interval => new(Mean - HalfWidth, Mean + HalfWidth);

    /// <summary>How far it may be from there on either side, nineteen times out of twenty.</summary>
    public double HalfWidth => Wide * StandardError;

    /// <param name="before">What each of the sample has before.</param>
    /// <param name="after">And after.</param>
    /// <param name="weights">How many each stands for; one where nothing is said.</param>
    public static PairedChange Of(IReadOnlyList<double> before, IReadOnlyList<double> after, IReadOnlyList<double>? weights = null)
    {
        weights ??= [.. before.Select(_ => 1.0)];
        var (mean, error) = MeanOf(before.Zip(after, (one, other) => other - one).ToList(), weights);
        var (errorBefore, errorAfter) = (MeanOf(before, weights).Error, MeanOf(after, weights).Error);
        return new PairedChange(mean, error, Math.Sqrt((errorBefore * errorBefore) + (errorAfter * errorAfter)));
    }

    /// <summary>A weighted mean, with its error by linearisation; with equal weights, the spread over the root of their number.</summary>
    private static (double Mean, double Error) MeanOf(IReadOnlyList<double> values, IReadOnlyList<double> weights)
    {
        var all = weights.Sum();
        var mean = values.Zip(weights, (value, weight) => value * weight).Sum() / all;
        var squares = values.Zip(weights, (value, weight) => weight * weight * (value - mean) * (value - mean)).Sum();
        // Who stands for nobody is not of the sample.
        double sample = weights.Count(weight => weight > 0);
        return (mean, sample > 1 ? Math.Sqrt(squares * sample / (sample - 1)) / all : double.NaN);
    }
}
