using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Rights;

namespace Prevenance.Foresight;

/// <summary>
/// Keeps the amount of a right the same between two reviews, where its calendar says so. What each month would give if it were
/// reviewed is known; this tells which of these amounts is paid.
/// </summary>
/// <remarks>A figure of the law that changes holds at once. So does an income that stops or a separation, where an article says so.</remarks>
internal sealed class Reviews(Answer answer, LegalSystem law, Month anyReview)
{
    /// <param name="band">What each month would give if it were reviewed.</param>
    public RightBand Hold(RightBand band)
    {
        if (law.RightOf(band.Right)?.Calendar?.Review is not { } review)
            return band;
        var kept = 0;
        var sources = new List<int>();
        for (var i = 0; i < band.Values.Count; i++)
        {
            if (i == 0 || IsReviewed(band.Values[i].Period.Start, review) || IsWorkedOutAtOnce(band, i, review))
                kept = i;
            sources.Add(kept);
        }
        return band with
        {
            Values = [.. band.Values.Zip(sources, (value, source) => (value.Period, band.Values[source].Value))],
            WorkedOutIn = [.. sources.Select(source => band.Values[source].Period)],
        };
    }

    private bool IsReviewed(Month month, Review review) => (month - anyReview) % review.Every == 0;

    private bool IsWorkedOutAtOnce(RightBand band, int i, Review review)
    {
        var (before, after) = (band.Values[i - 1], band.Values[i]);
        return before.Value != after.Value
            && answer.CausesOfChange(new VariableAt(band.Right, before.Period), new VariableAt(band.Right, after.Period), band.Lane).Take(1)
                .Any(cause => cause.Kind is CauseKind.Figure or CauseKind.Rule || (review.AtOnce is not null && HappensNow(cause, after.Period)));
    }

    /// <summary>An income that is there no more in the very month, or a situation that is another one from that month on.</summary>
    private static bool HappensNow(ChangeCause cause, Period month) =>
        cause is { Kind: CauseKind.Fact, After: { } after } && after.Period == month && (cause.Variable!.Kind == ValueKind.Flag || after.Value == 0);
}
