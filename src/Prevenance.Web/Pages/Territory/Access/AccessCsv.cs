using System.Globalization;
using System.Text;
using Prevenance.Territory.Imports.Tables;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Territory.Access;

/// <summary>Access by IRIS as a table for other programs: both ends of each margin, and the sources on every line.</summary>
internal static class AccessCsv
{
    private static readonly string[] Columns = ["code_iris", "name", "commune", "figure", "households", "minutes_least", "minutes_most", "within_minutes", "within", "direct_line", "households_source", "places_source", "stops_source"];

    public static byte[] Write(AccessView view, Locale locale) => Encoding.UTF8.GetBytes(TableText.Write(Columns, view.Areas.Select(area => Cells(view, area, locale))));

    private static string[] Cells(AccessView view, AreaAccess area, Locale locale) =>
    [
        area.Area.Code, locale[area.Name], area.Area.Commune, view.Asked.Figure, Number(area.Households), Number(area.Walk.AtLeast), Number(area.Walk.AtMost), Number(view.Asked.Minutes),
        $"{area.Way}", $"{area.HasLine}", locale[view.Told.Figure.Source.Words], locale[view.Told.Service.Words], view.Told.Stops is { } stops ? locale[stops.Words] : "",
    ];

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
