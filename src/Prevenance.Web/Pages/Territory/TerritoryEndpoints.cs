using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
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

    public static void MapTerritory(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(TerritoryPaths.Page, (HttpRequest request, TerritoryBook book) => ShowPage(book, PageAsked.Of(request.Query)), endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
        app.MapGetInAllLanguages(TerritoryPaths.AccessTable, (HttpRequest request, TerritoryBook book, Locale locale) =>
            Take(book, request, locale, (_, view) => Results.File(AccessCsv.Write(view, locale), CsvType, "acces.csv")), endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
        app.MapGetInAllLanguages(TerritoryPaths.AccessShapes, (HttpRequest request, TerritoryBook book, Locale locale) =>
            Take(book, request, locale, (_, view) => Results.File(AccessGeoJson.Write(view, locale), GeoJsonType, "acces.geojson")), endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
        app.MapGetInAllLanguages(TerritoryPaths.AccessMap, (HttpRequest request, TerritoryBook book, Locale locale) =>
            Take(book, request, locale, (territory, view) => Results.Bytes(territory.Outlines.With(view.Map.Areas, locale), GeoJsonType)), endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
        app.MapGetInAllLanguages(TerritoryPaths.NeedsMap, (TerritoryBook book, Locale locale) => book.Today() is { Needs: { } needs } territory
            ? Results.Bytes(territory.Outlines.With(needs.Map.Areas, locale), GeoJsonType)
            : Nothing(locale), endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
        app.MapGetInAllLanguages(TerritoryPaths.NeedsTable, (TerritoryBook book, Locale locale) => book.Today().Needs is { } needs
            ? Results.File(NeedsCsv.Write(needs, locale), CsvType, "besoins.csv")
            : Nothing(locale), endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
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
