using System.Runtime.CompilerServices;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Hosting;

/// <summary>A server that was stopped leaves nothing behind: whoever starts many in one process, as these tests do, has room for them.</summary>
public sealed class StoppedServerTests
{
    [Fact]
    public async Task A_server_that_was_stopped_is_forgotten()
    {
        var services = await ServedAndStopped();
        for (var patience = 0; services.IsAlive && patience < 50; patience++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.False(services.IsAlive);
    }

    // Apart, so that no variable of the test holds the server.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> ServedAndStopped()
    {
        await using var server = await ServerOfItsOwn.Start("{}");
        Assert.True((await server.Client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken)).IsSuccessStatusCode);
        return new WeakReference(server.Services);
    }
}
