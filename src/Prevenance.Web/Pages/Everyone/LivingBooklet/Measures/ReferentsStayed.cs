using Prevenance.Accounts;
using Prevenance.Accounts.Missions;
using Prevenance.Choices.Booklet;
using Prevenance.Choices.Booklet.Figures;

namespace Prevenance.Web.Pages.Everyone.LivingBooklet.Measures;

/// <summary>
/// The share of people followed whose référents stayed the same over the twelve months to the end of a quarter: with those who have none, and without. Fewer than
/// may be told who have none are counted as that many, so that the distance between the two ends tells no smaller number.
/// </summary>
/// <param name="missions">Counts them.</param>
internal sealed class ReferentsStayed(MissionBook missions) : IMeasures
{
    public string Key => LiveFigures.ReferentsStayed;

    public async Task<LiveFigure?> Measure(MeasuredTime time) =>
        Share(await missions.Kept(new Days(time.Last.AddYears(-1).AddDays(1), time.Last))) is { } share ? new LiveFigure(share, time.InWords) : null;

    /// <summary>The share; nothing where it is of too few.</summary>
    internal static Text? Share(ReferentsKept counts)
    {
        double with = counts.Kept + counts.Changed;
        return Math.Min(counts.Kept, counts.Changed) < Shares.Least ? null : Shares.Between(counts.Kept / (with + Math.Max(counts.Without, Shares.Least)), counts.Kept / with);
    }
}
