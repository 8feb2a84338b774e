using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Prevenance.Web.Tests.Support.ChromiumBrowser))]

namespace Prevenance.Web.Tests.Support;

/// <summary>
/// The machine’s own Chromium: the one without windows where it is installed, which takes half the processor time. Where there is none, the tests
/// that need it say so and are skipped.
/// </summary>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] Arguments =
    [
        // A machine without a graphics card draws maps with its processor.
        "--enable-unsafe-swiftshader",
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        // No test asks anything of the world outside.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Many tests run at once, on machines that do other work: what is expected is waited for. How long people wait is told by tests of their own.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path)
            return;

        Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
    }

    /// <summary>A browser that shares nothing with the others; whoever asks for it closes it.</summary>
    public async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options)
    {
        Assert.SkipWhen(browser is null, "Chromium is not installed on this machine.");
        return await browser!.NewContextAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
