using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests;

/// <summary>What those who run the server ask it.</summary>
public sealed class OperationsTests(WebServer server) : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory();

    public void Dispose() => data.Delete(recursive: true);

    [Theory]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    [InlineData("/metrics", HttpStatusCode.NotFound)]
    public async Task It_says_that_it_is_alive_and_ready_and_shows_no_measurement_to_everybody(string address, HttpStatusCode expected) =>
        Assert.Equal(expected, (await server.Client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);

    [Fact]
    public async Task Measurements_are_told_at_their_own_address_by_the_pattern_of_routes_only()
    {
        var measured = $"http://127.0.0.1:{FreePort()}";
        await File.WriteAllTextAsync(Path.Combine(data.FullName, "settings.json"), $$"""{ "Operations": { "Metrics": "{{measured}}" } }""", TestContext.Current.CancellationToken);
        await using var app = WebApp.Build("http://127.0.0.1:0", data.FullName);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient();
        var pages = app.Urls.Single(url => url != measured);
        foreach (var address in new[] { "/loi/rsa?name=Zelie", "/nowhere/Zelie" })
            await client.GetAsync(new Uri(pages + address), TestContext.Current.CancellationToken);

        var told = await client.GetStringAsync(new Uri(measured + "/metrics"), TestContext.Current.CancellationToken);
        Assert.Contains("http_route=\"/loi/{name}\"", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Zelie", told, StringComparison.OrdinalIgnoreCase);
        foreach (var host in new[] { new Uri(pages).Authority, new Uri(measured).Authority })
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, new Uri(pages + "/metrics")) { Headers = { Host = host } };
            Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(asked, TestContext.Current.CancellationToken)).StatusCode);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
