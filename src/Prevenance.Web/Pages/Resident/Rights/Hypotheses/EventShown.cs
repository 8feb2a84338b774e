using Prevenance.Foresight.Hypotheses;
using Prevenance.Law;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Rights.Hypotheses;

/// <summary>Something that may happen, with what the household would have without it and with it.</summary>
/// <param name="Title">What happens.</param>
/// <param name="Assumption">What is taken for granted.</param>
public sealed record EventShown(Text Title, Text Assumption, Outcome Before, Outcome After)
{
    // Less than that a month is not worth a line.
    private const double LeastShown = 1;

    public double Difference => After.Disposable - Before.Disposable;

    /// <summary>The rights that it moves, the heaviest first.</summary>
    public IEnumerable<(Right Right, double From, double To)> Moves => After.Rights.Keys
        .Select(right => (right, Before.Rights.GetValueOrDefault(right), After.Rights[right]))
        .Where(move => Math.Abs(move.Item3 - move.Item2) >= LeastShown)
        .OrderByDescending(move => Math.Abs(move.Item3 - move.Item2));
}
