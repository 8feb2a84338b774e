namespace Prevenance.Choices.Distribution;

/// <summary>People from the least to the most of something. A place on it is found by counting people, not households.</summary>
public sealed class Ladder
{
    // Sums of many weights are a little off: somebody who stands at a tenth is not put past it.
    private const double Close = 1e-9;

    private readonly double[] values;
    private readonly double[] upTo;

    private Ladder(double[] values, double[] upTo) => (this.values, this.upTo) = (values, upTo);

    /// <summary>How many people there are.</summary>
    public double People => upTo.Length == 0 ? 0 : upTo[^1];

    /// <param name="people">What each has, and how many people have it.</param>
    public static Ladder Of(IEnumerable<(double Value, double People)> people)
    {
        var sorted = people.Where(one => one.People > 0).OrderBy(one => one.Value).ToList();
        var sum = 0.0;
        return new Ladder([.. sorted.Select(one => one.Value)], [.. sorted.Select(one => sum += one.People)]);
    }

    /// <summary>The least that a share of people have at the most: 0.5 is the median.</summary>
    /// <exception cref="InvalidOperationException">There is nobody.</exception>
    public double At(double share)
    {
        if (values.Length == 0)
            throw new InvalidOperationException("there is nobody on this ladder");
        var found = Array.FindIndex(upTo, sum => sum >= (share - Close) * People);
        return values[found < 0 ? ^1 : found];
    }

    /// <summary>The share of people who have less than that.</summary>
    public double Below(double value)
    {
        var first = Array.FindIndex(values, one => one >= value);
        return People <= 0 ? 0 : first switch { < 0 => 1, 0 => 0, _ => upTo[first - 1] / People };
    }
}
