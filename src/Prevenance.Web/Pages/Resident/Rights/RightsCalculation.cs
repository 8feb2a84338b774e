using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Foresight;
using Prevenance.Foresight.Calendar;
using Prevenance.Law;
using Prevenance.Law.Rights;
using Prevenance.Web.Pages.Resident.Rights.Ahead;
using Prevenance.Web.Pages.Resident.Rights.Cards;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>Works out the rights of a household from its document. Keeps nothing of it.</summary>
public sealed class RightsCalculation(LegalSystem law, Calculator calculator, CalendarBook calendars)
{
    private readonly RightsOf rights = new(law, calculator);
    private readonly TimelineOf timelines = new(law, calculator);

    /// <param name="document">The household, in the field's own form.</param>
    /// <param name="month">The month for which rights are told; past the last figures it is a forecast, and the page says so.</param>
    public RightsShown For(JsonObject document, Month month)
    {
        var situation = SituationReader.Read(law, document, ReadingRules.Strict).Situation;
        var results = rights.In(situation, month, allowsForecast: true).ToLookup(result => result.Right.Name, StringComparer.Ordinal);
        var timeline = timelines.Over(situation, month);
        var shown = RightsCatalogue.All
            .Select(card => new RightShown(card, [.. card.Variables.SelectMany(name => results[name])], timeline, calendars))
            .ToList();
        return new RightsShown(month, shown, MonthsAhead.Of(timeline, shown));
    }
}
