using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Law;

namespace Prevenance.Web.Api;

/// <summary>The HTTP interface, in the shapes of the OpenFisca web API, so that its clients work unchanged.</summary>
internal static class ApiEndpoints
{
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("").AddEndpointFilter(ApiErrors.Tell);
        MapCalculations(api);
        MapDescriptions(api);
        api.MapGet("/spec", (HttpRequest request) => Results.Text(Specification.For(request), "application/json"));
    }

    private static void MapCalculations(RouteGroupBuilder api)
    {
        api.MapPost("/calculate", async (HttpRequest request, Calculation calculation) =>
            calculation.Calculate(await RequestDocument.Read(request)));
        api.MapPost("/trace", async (HttpRequest request, Calculation calculation) =>
            calculation.Trace(await RequestDocument.Read(request)));
    }

    private static void MapDescriptions(RouteGroupBuilder api)
    {
        api.MapGet("/entities", (LegalSystem law) => EntityDescriptions.Of(law));
        api.MapGet("/variables", (HttpRequest request, LegalSystem law) => VariableDescriptions.List(law, request));
        api.MapGet("/variable/{name}", (string name, LegalSystem law) => Found(VariableDescriptions.Find(law, name), name));
        api.MapGet("/parameters", (HttpRequest request, ParameterDescriptions parameters) => parameters.List(request));
        api.MapGet("/parameter/{**name}", (string name, ParameterDescriptions parameters) => Found(parameters.Find(name), name));
    }

    private static IResult Found(System.Text.Json.Nodes.JsonObject? description, string name) => description is null
        ? Results.NotFound(ApiErrors.Message($"« {name} » n’existe pas / there is no such name"))
        : Results.Json(description);
}
