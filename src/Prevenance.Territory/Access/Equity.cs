namespace Prevenance.Territory.Access;

/// <summary>How evenly something is shared among people. Several readings beside one another: none of them is the measure of justice.</summary>
/// <param name="Mean">What one person has, on average.</param>
/// <param name="Gini">Zero where all have the same, towards one where one has all; nothing where nobody has anything.</param>
/// <param name="UnderHalfTheMean">The share of people who have less than half of the mean.</param>
/// <param name="WorstTenth">The mean of what the tenth of people who have least have.</param>
public sealed record Equity(double Mean, double? Gini, double UnderHalfTheMean, double WorstTenth)
{
    private const double ATenth = 0.1;

    /// <param name="shares">What each has, and how many people have it; at least one person.</param>
    /// <returns>Nothing where there is nobody.</returns>
    public static Equity? Of(IEnumerable<(double Value, double People)> shares)
    {
        var sorted = shares.Where(share => share.People > 0).OrderBy(share => share.Value).ToList();
        var (people, all) = (sorted.Sum(share => share.People), sorted.Sum(share => share.Value * share.People));
        if (people <= 0)
            return null;
        var mean = all / people;
        return new Equity(
            mean,
            all > 0 ? GiniOf(sorted, people, all) : null,
            sorted.Where(share => share.Value < mean / 2).Sum(share => share.People) / people,
            WorstOf(sorted, ATenth * people));
    }

    /// <summary>Twice the area between the curve of Lorenz and that of equal shares.</summary>
    private static double GiniOf(List<(double Value, double People)> sorted, double people, double all)
    {
        var (under, held) = (0.0, 0.0);
        foreach (var (value, count) in sorted)
        {
            var next = held + (value * count / all);
            under += count / people * (held + next);
            held = next;
        }
        return 1 - under;
    }

    /// <summary>The area that stands astride counts for the part of its people that is needed.</summary>
    private static double WorstOf(List<(double Value, double People)> sorted, double people)
    {
        var (left, sum) = (people, 0.0);
        foreach (var (value, count) in sorted)
        {
            var counted = Math.Min(left, count);
            sum += value * counted;
            left -= counted;
            if (left <= 0)
                break;
        }
        return sum / people;
    }
}
