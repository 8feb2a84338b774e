using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Law.France;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;

namespace Prevenance.Web.Tests.Staff;

/// <summary>Each address is for an audience; those of who signs in say which line of the table of who may what they are.</summary>
public sealed class RouteTests(Support.WebServer server)
{
    [Fact]
    public void Every_page_says_whom_it_is_for_and_every_page_of_the_team_what_is_done_there()
    {
        var pages = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => !IsForPrograms(endpoint.RoutePattern.RawText!)).ToList();
        Assert.DoesNotContain(pages, page => page.Metadata.GetMetadata<AudienceMark>() is null);
        var team = pages.Where(page => page.Metadata.GetMetadata<AudienceMark>()!.Audience == Audience.Staff).ToList();
        Assert.NotEmpty(team);
        Assert.All(team, page => Assert.NotNull(page.Metadata.GetMetadata<GestureNeeded>()));
        Assert.All(pages.Where(page => page.Metadata.GetMetadata<AudienceMark>()!.Audience == Audience.Oneself), page => Assert.NotNull(page.Metadata.GetMetadata<GestureNeeded>()));
        Assert.Equal(team.Select(page => page.RoutePattern.RawText), pages.Select(page => page.RoutePattern.RawText).Where(IsOfWhoSignsIn));
    }

    [Fact]
    public void Each_address_where_a_secret_is_typed_counts_the_tries_of_a_network()
    {
        var typed = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is ["POST"]
                && endpoint.RoutePattern.RawText is "/equipe/entrer" or "/equipe/entrer/code" or "/equipe/mon-compte/mot-de-passe" or "/mon-dossier/entrer" or "/entraide/revenir" or "/question/{link}").ToList();
        Assert.Equal(6, typed.Count);
        Assert.All(typed, endpoint => Assert.NotNull(endpoint.Metadata.GetMetadata<IsCounted>()));
    }

    [Fact]
    public void An_address_of_the_team_that_does_not_say_what_is_done_there_keeps_the_application_from_starting()
    {
        var data = Directory.CreateTempSubdirectory();
        try
        {
            var fault = Assert.Throws<InvalidOperationException>(() => WebApp.Build(
                () => FrenchLaw.System, "http://127.0.0.1:0", data.FullName, TimeProvider.System, [.. Web.Modules.All, new Forgetful()]));
            Assert.Contains("/equipe/oubli", fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            data.Delete(recursive: true);
        }
    }

    private static bool IsOfWhoSignsIn(string? route) =>
        ((string[])["/equipe", "/en/team", "/territoire", "/en/territory"]).Any(folder => route!.StartsWith(folder, StringComparison.Ordinal));

    private static bool IsForPrograms(string route) => route.StartsWith("/health", StringComparison.Ordinal) || !route.StartsWith('/')
        || route is "/calculate" or "/trace" or "/spec" or "/entities" or "/variables" or "/parameters" or "/services/search" || route.StartsWith("/variable/", StringComparison.Ordinal) || route.StartsWith("/parameter/", StringComparison.Ordinal);

    private sealed class Forgetful : IModule
    {
        public Audience Audience => Audience.Staff;

        public IReadOnlyList<IKeepsRecords> Records => [];

        public void AddServices(IServiceCollection services)
        {
        }

        public void MapPages(IEndpointRouteBuilder app) => app.MapGet("/equipe/oubli", () => "everything");
    }
}
