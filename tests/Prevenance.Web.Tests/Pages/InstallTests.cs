using System.Buffers.Binary;
using System.Text.Json;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

/// <summary>Whether the pages can stand among the applications of a telephone.</summary>
public sealed class InstallTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    private const string Manifest = "/app.webmanifest";

    // Tests look through private windows, from which nothing is installed; whatever else is wrong is told all the same.
    private const string PrivateWindow = "in-incognito";

    [Theory]
    [InlineData("/")]
    [InlineData("/en")]
    public async Task The_browser_finds_nothing_that_keeps_it_from_being_installed(string address)
    {
        var page = await OpenAsync();
        await page.GotoAsync(address);
        var tools = await page.Context.NewCDPSessionAsync(page);
        var manifest = (await tools.SendAsync("Page.getAppManifest"))!.Value;
        Assert.EndsWith(Manifest, manifest.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, manifest.GetProperty("errors").GetArrayLength());
        var faults = (await tools.SendAsync("Page.getInstallabilityErrors"))!.Value;
        Assert.DoesNotContain(
            faults.GetProperty("installabilityErrors").EnumerateArray().Select(fault => fault.GetProperty("errorId").GetString()),
            fault => fault != PrivateWindow);
    }

    [Fact]
    public async Task Every_drawn_icon_has_the_size_that_is_announced_and_one_may_be_cut_to_any_shape()
    {
        using var manifest = JsonDocument.Parse(await Server.Client.GetStringAsync(Manifest));
        var drawn = manifest.RootElement.GetProperty("icons").EnumerateArray().Where(icon => icon.GetProperty("type").GetString() == "image/png").ToList();
        foreach (var icon in drawn)
            Assert.Equal(icon.GetProperty("sizes").GetString(), await Size(icon.GetProperty("src").GetString()!));
        Assert.Contains(drawn, icon => icon.GetProperty("purpose").GetString() == "maskable");
        Assert.Contains(drawn, icon => icon.GetProperty("sizes").GetString() == "192x192");
    }

    /// <summary>Width and height, which stand at the head of a PNG file.</summary>
    private async Task<string> Size(string address)
    {
        var file = await Server.Client.GetByteArrayAsync(address);
        return $"{BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16))}x{BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20))}";
    }
}
