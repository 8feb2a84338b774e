using Microsoft.Playwright;

namespace Prevenance.Web.Tests.Support;

/// <summary>
/// A telephone far from its mast: the « 3G slow » profile of WebPageTest, 400 ms for each round trip and 400 kbit/s each way.
/// The browser's own tools slow it down, cached files excepted.
/// </summary>
internal sealed class SlowNetwork
{
    private const int Milliseconds = 400;
    private const int BytesPerSecond = 50_000;

    private readonly ICDPSession tools;

    private SlowNetwork(ICDPSession tools) => this.tools = tools;

    public static async Task<SlowNetwork> For(IPage page)
    {
        var network = new SlowNetwork(await page.Context.NewCDPSessionAsync(page));
        await network.tools.SendAsync("Network.enable");
        await network.Limit(Milliseconds, BytesPerSecond);
        return network;
    }

    public async Task Lift() => await Limit(latency: 0, throughput: -1);

    private async Task Limit(int latency, int throughput) => await tools.SendAsync("Network.emulateNetworkConditions", new()
    {
        ["offline"] = false, ["latency"] = latency, ["downloadThroughput"] = throughput, ["uploadThroughput"] = throughput,
    });
}
