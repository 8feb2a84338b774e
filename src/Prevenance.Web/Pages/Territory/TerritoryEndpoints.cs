using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Territory.Export;
using Prevenance.Web.Pages.Territory.Access;
using Prevenance.Web.Pages.Territory.Needs;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Territory;

/// <summary>The page of the territory, and its figures to take away.</summary>
internal static class TerritoryEndpoints
{
    private const string Part = "territory";
    private const string GeoJsonType = "application/geo+json";
    private const string CsvType = "text/csv; charset=utf-8";
    private const string ParquetType = "application/vnd.apache.parquet";

    public static void MapTerritory(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(TerritoryPaths.Page, (HttpRequest request, TerritoryBook book) => ShowPage(book, PageAsked.Of(request.Query)), endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
        app.MapGetInAllLanguages(TerritoryPaths.AccessTable, (HttpRequest request, TerritoryBook book, Locale locale) =>
            Take(book, request, locale, (_, view) => Results.File(CsvExport.Write(AccessExport.Of(view, locale)), CsvType, "acces.csv")), endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
        app.MapGetInAllLanguages(TerritoryPaths.AccessShapes, (HttpRequest request, TerritoryBook book, Locale locale) =>
            Take(book, request, locale, (_, view) => Results.File(GeoJsonExport.Write(AccessExport.Of(view, locale), view.Shapes), GeoJsonType, "acces.geojson")), endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
        app.MapGetInAllLanguages(TerritoryPaths.AccessColumns, (HttpRequest request, TerritoryBook book, Locale locale) =>
            Take(book, request, locale, (_, view) => Results.File(ParquetExport.Write(AccessExport.Of(view, locale)), ParquetType, "acces.parquet")), endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
        app.MapGetInAllLanguages(TerritoryPaths.AccessMap, (HttpRequest request, TerritoryBook book, Locale locale) =>
            Take(book, request, locale, (territory, view) => Results.Bytes(territory.Outlines.With(view.Map.Areas, locale), GeoJsonType)), endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
        app.MapGetInAllLanguages(TerritoryPaths.NeedsMap, (TerritoryBook book, Locale locale) =>
            TakeNeeds(book, locale, (territory, needs) => Results.Bytes(territory.Outlines.With(needs.Map.Areas, locale), GeoJsonType)), endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
        app.MapGetInAllLanguages(TerritoryPaths.NeedsTable, (TerritoryBook book, Locale locale) =>
            TakeNeeds(book, locale, (_, needs) => Results.File(CsvExport.Write(NeedsExport.Of(needs, locale)), CsvType, "besoins.csv")), endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
        app.MapGetInAllLanguages(TerritoryPaths.NeedsShapes, (TerritoryBook book, Locale locale) =>
            TakeNeeds(book, locale, (_, needs) => Results.File(GeoJsonExport.Write(NeedsExport.Of(needs, locale), needs.Shapes), GeoJsonType, "besoins.geojson")), endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
        app.MapGetInAllLanguages(TerritoryPaths.NeedsColumns, (TerritoryBook book, Locale locale) =>
            TakeNeeds(book, locale, (_, needs) => Results.File(ParquetExport.Write(NeedsExport.Of(needs, locale)), ParquetType, "besoins.parquet")), endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
    }

    private static RazorComponentResult<TerritoryPage> ShowPage(TerritoryBook book, PageAsked asked)
    {
        var territory = book.Today();
        var (view, fault) = AccessOf(territory, asked);
        return Show<TerritoryPage>(
            (nameof(TerritoryPage.Asked), asked),
            (nameof(TerritoryPage.Territory), territory),
            (nameof(TerritoryPage.Access), view),
            (nameof(TerritoryPage.Fault), territory.Fault ?? fault));
    }

    /// <summary>Where there is nothing to take away yet, the page says what is missing.</summary>
    private static IResult Nothing(Locale locale) => Results.Extensions.SeeOther(locale[TerritoryPaths.Page]);

    private static IResult Take(TerritoryBook book, HttpRequest request, Locale locale, Func<KeptTerritory, AccessView, IResult> write)
    {
        var territory = book.Today();
        return AccessOf(territory, PageAsked.Of(request.Query)).View is { } view ? write(territory, view) : Nothing(locale);
    }

    private static IResult TakeNeeds(TerritoryBook book, Locale locale, Func<KeptTerritory, NeedsView, IResult> write) =>
        book.Today() is { Needs: { } needs } territory ? write(territory, needs) : Nothing(locale);

    private static (AccessView? View, Text? Fault) AccessOf(KeptTerritory territory, PageAsked asked)
    {
        if (AccessAsked.Of(asked, territory.Figures, territory.Answers) is not { } access)
            return (null, null);
        try
        {
            return (territory.Access(access), null);
        }
        catch (RefusalException fault)
        {
            return (null, fault.Reason);
        }
    }
}
