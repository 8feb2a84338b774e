using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Prevenance.Law;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Api;

/// <summary>The HTTP interface, in the shapes of the OpenFisca web API, so that its clients work unchanged.</summary>
internal static class ApiEndpoints
{
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("").AddEndpointFilter(ApiErrors.Tell);
        MapCalculations(api);
        MapDescriptions(api);
        api.MapGet("/spec", (HttpRequest request, LegalSystem law) => Results.Text(Specification.For(request, law), "application/json"));
    }

    private static void MapCalculations(RouteGroupBuilder api)
    {
        api.MapPost("/calculate", (HttpContext context, Calculation calculation, Turns turns, IOptions<Limits> limits) =>
            InTurn(context, turns, limits.Value, calculation.Calculate));
        api.MapPost("/trace", (HttpContext context, Calculation calculation, Turns turns, IOptions<Limits> limits) =>
            InTurn(context, turns, limits.Value, calculation.Trace));
    }

    private static async Task<IResult> InTurn(HttpContext context, Turns turns, Limits limits, Func<JsonObject, Asking, Answered> answer)
    {
        var asking = Asking.Of(context.Request);
        var document = await RequestDocument.Read(context.Request, limits);
        return await Taking.Turn(context, turns, limits, () =>
        {
            var answered = answer(document, asking);
            answered.Caveats.Write(context.Response.Headers);
            return Task.FromResult(Results.Json(answered.Body));
        });
    }

    private static void MapDescriptions(RouteGroupBuilder api)
    {
        api.MapGet("/entities", (LegalSystem law) => EntityDescriptions.Of(law));
        api.MapGet("/variables", (HttpRequest request, LegalSystem law) => VariableDescriptions.List(law, request));
        api.MapGet("/variable/{name}", (string name, HttpContext context, LegalSystem law) => Found(context, VariableDescriptions.Find(law, name), name));
        api.MapGet("/parameters", (HttpRequest request, ParameterDescriptions parameters) => parameters.List(request));
        api.MapGet("/parameter/{**name}", (string name, HttpContext context, ParameterDescriptions parameters) => Found(context, parameters.Find(name), name));
    }

    private static IResult Found(HttpContext context, JsonObject? description, string name) => description is null
        ? ApiErrors.Told(context, new Text($"« {name} » n’existe pas", $"‘{name}’ does not exist"), StatusCodes.Status404NotFound)
        : Results.Json(description);
}
