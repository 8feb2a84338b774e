using Prevenance.Choices.Booklet;
using Prevenance.MutualHelp.Gestures;

namespace Prevenance.Web.Pages.Neighbours.Gestures;

/// <summary>What mutual help tells of lessons: the gestures of a year, out of the months that were published.</summary>
/// <param name="desk">Counts them.</param>
internal sealed class GestureFigures(GestureDesk desk) : ITellsLiveFigures
{
    public IReadOnlyCollection<string> Keys { get; } = [LiveFigures.GesturesOfHelp];

    public async Task<LiveFigure?> Now(string key) => await desk.OfTheYear() is { } year ? new LiveFigure(GesturesText.CountOf(year), GesturesText.MonthsOf(year)) : null;
}
