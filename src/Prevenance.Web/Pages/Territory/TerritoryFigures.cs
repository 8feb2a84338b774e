using Prevenance.Choices;
using Prevenance.Choices.Booklet;
using Prevenance.Law;
using Prevenance.Territory;
using Prevenance.Territory.Access;
using Prevenance.Territory.Statistics;
using Prevenance.Web.Pages.Territory.Access;
using Prevenance.Web.Pages.Territory.Needs;

namespace Prevenance.Web.Pages.Territory;

/// <summary>What the imported territory tells of lessons: sums over all of it, of what was published after its audit or comes from open counts.</summary>
/// <param name="book">The territory.</param>
internal sealed class TerritoryFigures(TerritoryBook book) : ITellsLiveFigures
{
    private readonly Dictionary<string, Func<KeptTerritory, LiveFigure?>> figures = new(StringComparer.Ordinal)
    {
        [LiveFigures.RightsThatEnd] = RightsThatEnd,
        [LiveFigures.RsaNotClaimed] = RsaNotClaimed,
        [LiveFigures.NoAnswerInReach] = NoAnswerInReach,
    };

    public IReadOnlyCollection<string> Keys => figures.Keys;

    public Task<LiveFigure?> Now(string key) => Task.FromResult(Tell(key));

    private LiveFigure? Tell(string key)
    {
        try
        {
            return figures[key](book.Today());
        }
        catch (RefusalException)
        {
            // The page of the territory says what is wrong with its sources.
            return null;
        }
    }

    private static LiveFigure? RightsThatEnd(KeptTerritory territory) =>
        territory.Needs is { } needs && needs.Published.All.Ending[0] is { } count
            ? new LiveFigure(Households(count.Calibration is { } other ? count.Sampling.Hull(other) : count.Sampling), needs.Months[0].InWords)
            : null;

    private static LiveFigure? RsaNotClaimed(KeptTerritory territory) =>
        territory.Needs is { Unclaimed: { High: > 0 } unclaimed } needs ? new LiveFigure(Households(unclaimed), needs.Published.Source.Words) : null;

    private static LiveFigure? NoAnswerInReach(KeptTerritory territory)
    {
        if (AccessAsked.Usual(territory) is not { } usual || territory.Access(usual) is not { Households: > 0 } view)
            return null;
        var certain = view.That(WayOnFoot.Beyond);
        return new LiveFigure(
            RangeText.Of(new Interval(certain / view.Households, (certain + view.That(WayOnFoot.Doubtful)) / view.Households), "0.0 %", new("", "")), view.Told.Figure.Source.Words);
    }

    private static Text Households(Interval range) => RangeText.Of(range, "#,##0", new("", ""));

}
