using Prevenance.Foresight;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Rights.Ahead;

/// <summary>One right through time, drawn from left to right: where it is open, and how high.</summary>
/// <param name="Right">The right.</param>
/// <param name="Values">Its value in each month.</param>
public sealed record BandShown(Right Right, IReadOnlyList<double> Values)
{
    public double Most { get; } = Values.Max();

    public static BandShown Of(Right right, Timeline timeline)
    {
        var bands = timeline.Bands.Where(band => right.IsWorkedOutBy(band.Right)).ToList();
        return new BandShown(right, [.. Enumerable.Range(0, timeline.Months).Select(rank => bands.Sum(band => band.At(timeline.First + rank)))]);
    }

    /// <summary>Months in a row that have one value.</summary>
    public IEnumerable<(int First, int Count, double Share)> Stretches()
    {
        for (var first = 0; first < Values.Count;)
        {
            var count = Values.Skip(first).TakeWhile(value => value == Values[first]).Count();
            if (Values[first] > 0)
                yield return (first, count, Values[first] / Most);
            first += count;
        }
    }
}
