using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Law;
using Prevenance.Law.Sheets;
using Prevenance.Web.Hosting;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Everyone.LawSheets;

/// <summary>The law, for whoever wants to read it: a list of rights, and a page for each.</summary>
internal static class LawEndpoints
{
    public static void MapLaw(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(Paths.Law, (LegalSystem law, Locale locale) =>
            Show<LawListPage>((nameof(LawListPage.Rights), law.RightVariables
                .OrderBy(right => locale[right.Notes.Label], StringComparer.Create(CultureInfo.GetCultureInfo(locale.Code), ignoreCase: true)).ToList())));
        app.MapGetInAllLanguages(Paths.LawOf("{name}"), Page);
    }

    private static IResult Page(string name, LegalSystem law, TimeProvider clock)
    {
        if (law.Find(name) is not { HasFormula: true } subject)
            return Results.NotFound();
        try
        {
            return Show<LawPage>(
                (nameof(LawPage.Sheet), LawSheet.Of(law, subject, Month.Of(clock.Today()))),
                (nameof(LawPage.Right), law.RightOf(subject)));
        }
        catch (UncoveredException)
        {
            return Results.NotFound();
        }
    }
}
