using System.Net;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Hosting;

/// <summary>Whose word is taken for where a request comes from, and how.</summary>
public class ProxyTests
{
    private const int Left = 3;
    private const string Nobody = "[]";
    private const string Elsewhere = """["10.9.9.9", "192.168.0.0/16"]""";
    private const string ThisMachine = """["127.0.0.1"]""";

    [Theory]
    [InlineData(Nobody)]
    [InlineData(Elsewhere)]
    public async Task A_client_that_is_no_known_proxy_cannot_choose_its_address(string proxies)
    {
        await using var server = await Start(proxies);
        for (var rank = 0; rank < Left; rank++)
            Assert.Equal(HttpStatusCode.SeeOther, await Leave(server, $"203.0.{rank}.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Leave(server, "198.51.100.1"));
    }

    [Fact]
    public async Task Behind_a_known_proxy_each_client_has_its_own_address()
    {
        await using var server = await Start(ThisMachine);
        for (var rank = 0; rank < Left + 2; rank++)
            Assert.Equal(HttpStatusCode.SeeOther, await Leave(server, $"203.0.{rank}.1"));
    }

    [Fact]
    public async Task Behind_a_known_proxy_a_client_cannot_put_an_address_before_its_own()
    {
        await using var server = await Start(ThisMachine);
        for (var rank = 0; rank < Left; rank++)
            Assert.Equal(HttpStatusCode.SeeOther, await Leave(server, $"203.0.{rank}.1, 198.51.100.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Leave(server, "203.0.113.1, 198.51.100.1"));
    }

    [Theory]
    [InlineData(ThisMachine, "https", true)]
    [InlineData(ThisMachine, "http", false)]
    [InlineData(Nobody, "https", false)]
    [InlineData(Elsewhere, "https", false)]
    public async Task Only_pages_that_went_through_https_as_a_known_proxy_says_ask_for_it_for_a_year(string proxies, string scheme, bool isAsked)
    {
        await using var server = await Start(proxies);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "droits.exemple.fr";
        request.Headers.Add("X-Forwarded-For", "203.0.113.1");
        request.Headers.Add("X-Forwarded-Proto", scheme);
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var failing = new HttpRequestMessage(HttpMethod.Post, "/ma-situation") { Content = new StringContent("no form"), Headers = { Host = request.Headers.Host } };
        failing.Headers.Add("X-Forwarded-For", "203.0.113.1");
        failing.Headers.Add("X-Forwarded-Proto", scheme);
        using var failed = await server.Client.SendAsync(failing);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, failed.StatusCode);
        foreach (var answer in new[] { response, failed })
        {
            var told = answer.Headers.TryGetValues("Strict-Transport-Security", out var values) ? values : [];
            Assert.Equal(isAsked ? ["max-age=31536000; includeSubDomains"] : [], told);
        }
    }

    [Theory]
    [InlineData("https", "__Host-prevenance-entraide=", true)]
    [InlineData("http", "prevenance-entraide=", false)]
    public async Task A_cookie_that_goes_through_https_is_held_to_it_and_to_this_host_and_opens_the_next_page(string scheme, string name, bool isSecure)
    {
        await using var server = await Start(ThisMachine);
        server.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.1");
        server.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);
        using var joined = await server.Client.PostAsync("/entraide/venir", new FormUrlEncodedContent([new("name", "Yvonne"), new("quarter", "69266"), new("age", "yes")]));
        var cookie = Assert.Single(joined.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith(name, cookie, StringComparison.Ordinal);
        Assert.Equal(isSecure, cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("; path=/;", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        server.Client.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        Assert.Contains("Yvonne", await server.Client.GetStringAsync("/entraide/moi"), StringComparison.Ordinal);
        using var closed = await server.Client.PostAsync("/entraide/fermer", new FormUrlEncodedContent([]));
        var taken = Assert.Single(closed.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith(name + ";", taken, StringComparison.Ordinal);
        Assert.Equal(isSecure, taken.Contains("; secure", StringComparison.OrdinalIgnoreCase));
    }

    private static Task<ServerOfItsOwn> Start(string proxies) =>
        ServerOfItsOwn.Start($$"""{ "Left": {{Left}}, "Proxies": {{proxies}}, "Hosts": ["127.0.0.1", "droits.exemple.fr"] }""");

    private static async Task<HttpStatusCode> Leave(ServerOfItsOwn server, string forwardedFor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/etre-rappele")
        {
            Content = new FormUrlEncodedContent([new("name", "Zoé"), new("telephone", "06 98 76 54 32"), new("moment", "Evening")]),
        };
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        using var response = await server.Client.SendAsync(request);
        return response.StatusCode;
    }
}
