using System.Net.Http.Headers;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

/// <summary>What the pages weigh, keep and let out.</summary>
public sealed class DiscretionTests(WebServer server)
{
    private const int LargestFirstPage = 60 * 1024;

    [Theory]
    [InlineData("/")]
    [InlineData("/en")]
    public async Task The_first_page_weighs_less_than_sixty_kilobytes(string address)
    {
        var page = await server.Client.GetStringAsync(address);
        var files = page.Split('"').Where(part => part.StartsWith("/app.", StringComparison.Ordinal) || part.StartsWith("/page.js", StringComparison.Ordinal) || part.StartsWith("/icon", StringComparison.Ordinal));
        var fonts = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "wwwroot", "fonts")).Sum(font => new FileInfo(font).Length);
        var weights = await Task.WhenAll(files.Prepend(address).Select(CompressedSize));
        Assert.InRange(weights.Sum() + fonts, 1, LargestFirstPage);
    }

    [Fact]
    public async Task Nothing_is_kept_in_the_browser_but_the_answers_that_Back_shows_again_and_in_no_shared_cache()
    {
        foreach (var address in new[] { "/", "/ma-situation", "/exemples/lea", "/quitter" })
            Assert.True(KeptBy(await server.Client.GetAsync(address)).NoStore);
        Assert.True(KeptBy(await server.Client.PostAsync("/etre-rappele", Form(("name", "Zélie")))).NoStore);
        foreach (var address in new[] { "/ma-situation", "/mes-droits", "/mes-droits/garder" })
            Assert.Equal("no-cache, private", KeptBy(await server.Client.PostAsync(address, Form(("answers", "people.union=seul")))).ToString());
    }

    [Fact]
    public async Task Pages_load_nothing_from_elsewhere_and_run_no_script_written_in_them()
    {
        var response = await server.Client.GetAsync("/");
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_thousands_of_fields_is_refused_with_a_page()
    {
        var fields = Enumerable.Range(0, 5000).Select(number => ($"people.child{number}.day", "1")).ToArray();
        var response = await server.Client.PostAsync("/ma-situation", Form(fields));
        Assert.Equal(413, (int)response.StatusCode);
        Assert.Contains("C’est trop long pour nous", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typed_text_comes_back_as_text_never_as_markup()
    {
        var response = await server.Client.PostAsync("/ma-situation", Form(("question", "people.you.birth"), ("do", "next"), ("day", "\"><script>alert(1)</script>")));
        Assert.DoesNotContain("<script>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static CacheControlHeaderValue KeptBy(HttpResponseMessage response)
    {
        Assert.False(response.Headers.Contains("Set-Cookie"));
        return response.Headers.CacheControl!;
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private async Task<long> CompressedSize(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var response = await server.Client.SendAsync(request);
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }
}
