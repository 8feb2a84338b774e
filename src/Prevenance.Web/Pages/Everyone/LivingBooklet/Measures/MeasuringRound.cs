using Prevenance.Accounts;
using Prevenance.Choices.Booklet.Figures;
using Prevenance.Works;

namespace Prevenance.Web.Pages.Everyone.LivingBooklet.Measures;

/// <summary>Measures what lessons ask for, once a quarter is over.</summary>
internal sealed class MeasuringRound(FigureBook figures, IEnumerable<IMeasures> measures, TimeProvider clock) : IRound
{
    public string Name => "booklet-figures";

    public Task Go(CancellationToken stop) => figures.Measure(measures, LastQuarter.Of(clock.Today()));
}
