using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Resident.Rights;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Resident.Examples;

internal static class ExamplesEndpoints
{
    public static void MapExamples(this IEndpointRouteBuilder app)
    {
        app.MapPage<ExamplesPage>(Paths.Examples);
        app.MapGetInAllLanguages(Paths.Example("{name}"), IResult (string name, RightsCalculation rights) =>
            ExamplesText.All.FirstOrDefault(example => example.Name == name) is { } example
                ? Show<RightsPage>((nameof(RightsPage.Result), rights.For(example.Read(), Example.Month)), (nameof(RightsPage.Example), example))
                : Results.NotFound());
    }
}
