using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;
using Prevenance.Choices.Scenarios;
using Prevenance.Choices.Scenarios.Weighing;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Deciders.SideBySide;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Deciders.Weights;

/// <summary>The order that an elected official's own weights give scenarios. They are in the address, and nothing is kept.</summary>
internal static class WeightsEndpoints
{
    private const int Fewest = 2;

    public static void MapWeights(this IEndpointRouteBuilder app) =>
        app.MapGetInAllLanguages(DeciderPaths.Weights, ShowWeights, endpoint => endpoint.Needs(Gesture.SeeIndicators, "scenario-weights"));

    private static async Task<IResult> ShowWeights(HttpRequest request, Passed passed, StaffBook staff, ResultFolder folder, Locale locale)
    {
        if (!await Admitted.IsElected(passed, staff))
            return Admitted.NotTheirs(DeciderPaths.Weights, OnlyForText.Elected);
        var names = AskedResults.Names(request);
        var results = AskedResults.Read(folder, names, []);
        // The page where results are read together says what is missing, or cannot be read.
        if (results.Count < Fewest)
            return Results.Extensions.SeeOther(locale[DeciderPaths.Scenarios] + (names.Count == 0 ? "" : "?" + AskedResults.Query(names)));
        var (beside, errors) = (Beside.Of(results), new Errors());
        var typed = TypedWeights.Of(Weighing.Measures(beside), request.Query);
        var weights = typed.Any ? typed.Read(errors) : [];
        return Show<WeightsPage>(
            (nameof(WeightsPage.Names), names), (nameof(WeightsPage.Typed), typed), (nameof(WeightsPage.Weights), weights), (nameof(WeightsPage.Errors), errors),
            (nameof(WeightsPage.Order), weights.Count == 0 || errors.Any ? null : Weighing.Of(names, beside, weights)))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
