using Microsoft.Playwright;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

/// <summary>How soon a page is there on a small telephone, over a slow network.</summary>
public sealed class SpeedTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    // The « slow 3G » of browsers' own tools, in bytes a second and milliseconds.
    private const int BytesPerSecond = 50_000;
    private const int Latency = 400;

    private const double MostMilliseconds = 1000;

    public static TheoryData<string> First => ["/", "/en", "/ar", "/ma-situation"];

    [Theory, MemberData(nameof(First))]
    public async Task Is_painted_within_a_second_of_its_first_byte_and_does_not_move(string address)
    {
        var page = await OpenAsync();
        await SlowDown(page);
        await page.AddInitScriptAsync(
            "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value)).observe({ type: 'layout-shift', buffered: true });");
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var painted = await page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0].startTime");
        var firstByte = await page.EvaluateAsync<double>("performance.getEntriesByType('navigation')[0].responseStart");
        Assert.InRange(painted - firstByte, 0, MostMilliseconds);
        Assert.InRange(await page.EvaluateAsync<double>("window.shift"), 0, 0.01);
    }

    private static async Task SlowDown(IPage page)
    {
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("Network.enable");
        await tools.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false, ["latency"] = Latency, ["downloadThroughput"] = BytesPerSecond, ["uploadThroughput"] = BytesPerSecond,
        });
    }
}
