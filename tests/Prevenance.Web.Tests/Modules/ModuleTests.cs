using Microsoft.AspNetCore.Builder;
using Prevenance.Law.France;
using Prevenance.Web.Tests.Modules.Notices;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Modules;

/// <summary>A module is added by a folder, and by the one line that names it.</summary>
public sealed class ModuleTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory();

    [Fact]
    public async Task A_module_brings_its_pages_its_form_and_its_table_and_finds_them_again()
    {
        await using (var app = await Start())
        {
            using var client = ClientOf(app);
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("notice", "Atelier jeudi")]);
            using var answer = await client.PostAsync("/panneau", form, TestContext.Current.CancellationToken);
            Assert.Equal("/panneau", answer.Headers.Location?.ToString());
        }
        await using (var again = await Start())
        {
            using var client = ClientOf(again);
            var page = await client.GetStringAsync("/en/board", TestContext.Current.CancellationToken);
            Assert.Contains("The board", page, StringComparison.Ordinal);
            Assert.Contains("Atelier jeudi", page, StringComparison.Ordinal);
            Assert.Contains("<html", await client.GetStringAsync("/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    public void Dispose() => data.Delete(recursive: true);

    private async Task<WebApplication> Start()
    {
        var app = WebApp.Build(() => FrenchLaw.System, "http://127.0.0.1:0", data.FullName, new FixedDay(WebServer.Today), [.. Web.Modules.All, new NoticesModule()]);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static HttpClient ClientOf(WebApplication app) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(app.Urls.Single()) };
}
