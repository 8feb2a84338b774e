using Microsoft.Playwright;

namespace Prevenance.Web.Tests.Support;

/// <summary>Tests that look at the application through a browser; what one opens is closed after it.</summary>
public abstract class BrowserTests(WebServer server, ChromiumBrowser browser) : IAsyncDisposable
{
    /// <summary>How wide the usual one is, in pixels.</summary>
    protected const int Telephone = 390;

    private readonly List<IBrowserContext> opened = [];

    protected WebServer Server => server;

    public async ValueTask DisposeAsync()
    {
        foreach (var context in opened)
            await context.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task<IPage> OpenAsync(int width = Telephone, bool javaScript = true, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await browser.OpenAsync(new()
        {
            BaseURL = server.Address.ToString(),
            ViewportSize = new() { Width = width, Height = 844 },
            JavaScriptEnabled = javaScript,
            ColorScheme = scheme,
            // Drawing one page into the next takes a browser without a graphics card a third of its time.
            ReducedMotion = ReducedMotion.Reduce,
        });
        opened.Add(context);
        return await context.NewPageAsync();
    }
}
