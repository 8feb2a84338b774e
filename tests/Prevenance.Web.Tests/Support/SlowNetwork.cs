using Microsoft.Playwright;

namespace Prevenance.Web.Tests.Support;

/// <summary>
/// A telephone far from its mast: the « 3G slow » profile of WebPageTest, 400 ms for each round trip and 400 kbit/s each way.
/// The browser's own tools slow it down, cached files excepted.
/// </summary>
internal static class SlowNetwork
{
    private const int Milliseconds = 400;
    private const int BytesPerSecond = 50_000;
    private const int SlowerTelephone = 6;

    public static async Task For(IPage page)
    {
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("Network.enable");
        await tools.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = Milliseconds,
            ["downloadThroughput"] = BytesPerSecond,
            ["uploadThroughput"] = BytesPerSecond,
        });
    }

    /// <summary>The processor of a telephone six times slower than this machine: it stops in the middle of reading a page, and paints.</summary>
    public static async Task Telephone(IPage page)
    {
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = SlowerTelephone });
    }
}
