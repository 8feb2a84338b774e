using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;
using Prevenance.Choices.Documents;
using Prevenance.Choices.Scenarios;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Deciders.SideBySide;

/// <summary>Results that were kept, side by side, for elected officials and those who answer for teams. What is read is in the address.</summary>
internal static class ScenariosEndpoints
{
    private const string Part = "scenarios";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapScenarios(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(DeciderPaths.Scenarios, ShowSideBySide, endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
        app.MapGetInAllLanguages(DeciderPaths.ScenariosFile, GiveFile, endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
    }

    private static async Task<IResult> ShowSideBySide(HttpRequest request, Passed passed, StaffBook staff, ResultFolder folder)
    {
        if (!await Admitted.Decides(passed, staff))
            return Admitted.NotTheirs(DeciderPaths.Scenarios);
        var (asked, refusals) = (AskedResults.Names(request), new List<Text>());
        var results = AskedResults.Read(folder, asked, refusals);
        return Show<ScenariosPage>(
            (nameof(ScenariosPage.Kept), folder.Names), (nameof(ScenariosPage.Asked), asked), (nameof(ScenariosPage.Results), results), (nameof(ScenariosPage.Refusals), refusals),
            (nameof(ScenariosPage.MayWeigh), await Admitted.IsElected(passed, staff)))
            .With(refusals.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>The same as <c>scenario compare --json</c> prints.</summary>
    private static async Task<IResult> GiveFile(HttpRequest request, Passed passed, StaffBook staff, ResultFolder folder, Locale locale)
    {
        if (!await Admitted.Decides(passed, staff))
            return Admitted.NotTheirs(DeciderPaths.Scenarios);
        var results = AskedResults.Read(folder, AskedResults.Names(request), []);
        return results.Count == 0
            ? Results.Extensions.SeeOther(locale[DeciderPaths.Scenarios])
            : Results.File(Encoding.UTF8.GetBytes(BesideDocument.Of(results, locale.Language).ToJsonString(Readable)), "application/json", "scenarios.json");
    }
}
