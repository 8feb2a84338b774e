using Prevenance.Territory.Access.Timetables;
using Prevenance.Territory.Export;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Territory.Access;

/// <summary>Access by IRIS as a table for other programs: both ends of each margin, and the sources on every line.</summary>
internal static class AccessExport
{
    public static ExportTable<AreaAccess> Of(AccessView view, Locale locale)
    {
        ExportColumn<AreaAccess>[] columns = [.. Areas(view, locale), .. Ways(view), .. Sources(view, locale)];
        return new ExportTable<AreaAccess>(columns, view.Areas, [.. AccessText.Sources(view).Select(source => locale[source])]) { OfArea = columns.Length };
    }

    private static IEnumerable<ExportColumn<AreaAccess>> Areas(AccessView view, Locale locale) =>
    [
        Text("code_iris", area => area.Area.Code),
        Text("name", area => locale[area.Name]),
        Text("commune", area => area.Area.Commune),
        Text("figure", _ => view.Asked.Figure),
        Number("households", area => area.Households),
    ];

    private static IEnumerable<ExportColumn<AreaAccess>> Ways(AccessView view) =>
    [
        Number("minutes_least", area => area.Walk.AtLeast),
        Number("minutes_most", area => area.Walk.AtMost),
        Number("within_minutes", _ => view.Asked.Minutes),
        Text("within", area => $"{area.Way}"),
        ExportColumn<AreaAccess>.OfFlag("direct_line", area => area.HasLine),
        Number("transit_minutes_least", area => area.Transit?.Minutes?.AtLeast),
        Number("transit_minutes_most", area => area.Transit?.Minutes?.AtMost),
        Number("departures", area => area.Transit is null ? null : TransitNetwork.Departures.Count),
        Number("departures_without_way_least", area => area.Transit?.WithoutWayAtLeast),
        Number("departures_without_way_most", area => area.Transit?.WithoutWayAtMost),
    ];

    private static IEnumerable<ExportColumn<AreaAccess>> Sources(AccessView view, Locale locale) =>
    [
        Text("households_source", _ => locale[view.Told.Figure.Source.Words]),
        Text("places_source", _ => locale[view.Told.Service.Words]),
        Text("stops_source", _ => view.Told.Stops is { } stops ? locale[stops.Words] : null),
        Text("timetables_source", _ => view.Told.Transit is { } transit ? locale[TransitText.Dated(transit.Transit)] : null),
    ];

    private static ExportColumn<AreaAccess> Text(string name, Func<AreaAccess, string?> value) => ExportColumn<AreaAccess>.OfText(name, value);

    private static ExportColumn<AreaAccess> Number(string name, Func<AreaAccess, double?> value) => ExportColumn<AreaAccess>.OfNumber(name, value, digits: 1);
}
