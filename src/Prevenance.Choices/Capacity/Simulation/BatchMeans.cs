using MathNet.Numerics.Statistics;

namespace Prevenance.Choices.Capacity.Simulation;

/// <summary>The mean of values that follow one another and resemble their neighbours, with an error that says so: values are gathered by batches.</summary>
/// <param name="Mean">The mean of what is kept.</param>
/// <param name="StandardError">Of that mean, from the spread of the batches.</param>
/// <param name="LeftOut">How many first values were left out.</param>
public sealed record BatchMeans(double Mean, double StandardError, int LeftOut)
{
    private const int UsualBatches = 20;
    private const int Group = 5;

    /// <param name="values">In the order of time.</param>
    /// <param name="batches">How many batches they make.</param>
    public static BatchMeans Of(IReadOnlyList<double> values, int batches = UsualBatches)
    {
        var leftOut = WarmUp(values);
        var length = (values.Count - leftOut) / batches;
        var means = Enumerable.Range(0, batches).Select(batch => values.Skip(leftOut + (batch * length)).Take(length).Average()).ToList();
        return new BatchMeans(means.Mean(), means.StandardDeviation() / Math.Sqrt(batches), leftOut);
    }

    /// <summary>
    /// How many first values still remember that the room was empty: those whose removal makes the mean most certain, by groups of five and at the most
    /// half of them (MSER-5; White 1997).
    /// </summary>
    private static int WarmUp(IReadOnlyList<double> values)
    {
        var groups = values.Chunk(Group).Where(group => group.Length == Group).Select(group => group.Average()).ToList();
        var (sum, squares, best, leastError) = (0.0, 0.0, 0, double.PositiveInfinity);
        for (var first = groups.Count - 1; first >= 0; first--)
        {
            (sum, squares) = (sum + groups[first], squares + (groups[first] * groups[first]));
            var count = (double)(groups.Count - first);
            var error = ((squares / count) - (sum / count * (sum / count))) / count;
            if (first <= groups.Count / 2 && error <= leastError)
                (best, leastError) = (first, error);
        }
        return best * Group;
    }
}
