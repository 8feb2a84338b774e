using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

public sealed class DefenceTests(WebServer server)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/ma-situation")]
    [InlineData("/spec")]
    public async Task Pages_answer_head_as_they_answer_get(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Headers_say_what_pages_may_do_and_not_what_serves_them()
    {
        using var response = await server.Client.GetAsync("/");
        Assert.Contains("camera=()", Assert.Single(response.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_page_of_refusal_or_of_failure_is_held_to_the_same_headers()
    {
        using var lost = await server.Client.GetAsync("/nowhere");
        using var refused = await server.Client.PostAsync("/ma-situation", new StringContent("name=a"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.UnsupportedMediaType), (lost.StatusCode, refused.StatusCode));
        Assert.All([lost, refused], answer =>
        {
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("base-uri 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            Assert.True(answer.Headers.CacheControl!.NoStore);
        });
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    [InlineData("DELETE")]
    public async Task A_method_that_nothing_answers_repeats_nothing_of_what_was_sent(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/");
        request.Headers.Add("X-Told", "Zelie");
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.DoesNotContain("Zelie", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/spec")]
    [InlineData("/variables")]
    [InlineData("/parameters")]
    public async Task A_name_that_is_not_ours_is_never_repeated(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Host = "evil.example";
        using var response = await server.Client.SendAsync(request);
        Assert.DoesNotContain("evil.example", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", "name=a", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nZo", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data", "--x", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", "nothing", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"file\"\r\nContent-Ty", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nno header\r\n\r\na", HttpStatusCode.BadRequest)]
    [InlineData("application/x-www-form-urlencoded", "answers=%00", HttpStatusCode.BadRequest)]
    [InlineData("application/x-www-form-urlencoded", "an%00swers=a", HttpStatusCode.BadRequest)]
    public async Task What_is_no_form_or_half_of_one_is_told_as_such(string type, string body, HttpStatusCode expected)
    {
        foreach (var address in new[] { "/etre-rappele", "/ma-situation", "/mes-droits", "/reprendre" })
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
            using var response = await server.Client.PostAsync(address, content);
            Assert.Equal(expected, response.StatusCode);
            Assert.Contains("<h1", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/%00")]
    [InlineData("/loi/rsa%00")]
    [InlineData("/variable/%00")]
    [InlineData("/app%00.css")]
    public async Task An_address_with_a_sign_that_is_none_is_refused(string address)
    {
        using var response = await server.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Erasing_takes_a_gesture_on_our_own_pages()
    {
        var page = await server.Client.GetStringAsync("/effacer");
        Assert.DoesNotContain("data-erased", page, StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/effacer");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, (await server.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("Zo\u001b[31mé")]
    [InlineData("Zo\u202eé")]
    [InlineData("Zo\u0007é")]
    [InlineData("Zo\u200bé")]
    public async Task A_name_that_would_speak_to_a_terminal_is_not_taken(string name)
    {
        using var response = await Leave(server.Client, name);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Fact]
    public async Task Only_what_is_kept_counts_and_whoever_left_too_much_is_told_when_to_come_back()
    {
        var data = Directory.CreateTempSubdirectory();
        await using (var app = WebApp.Build("http://127.0.0.1:0", data.FullName))
        {
            await app.StartAsync();
            using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
            for (var mistakes = 0; mistakes < 30; mistakes++)
                Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Leave(client, "")).StatusCode);
            for (var left = 0; left < 20; left++)
                Assert.Equal(HttpStatusCode.SeeOther, (await Leave(client, "Zoé")).StatusCode);
            using var refused = await Leave(client, "Zoé");
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
            Assert.Equal(TimeSpan.FromMinutes(10), refused.Headers.RetryAfter!.Delta);
        }
        data.Delete(recursive: true);
    }

    private static Task<HttpResponseMessage> Leave(HttpClient client, string name) => client.PostAsync(
        "/etre-rappele", new FormUrlEncodedContent([new("name", name), new("telephone", "06 98 76 54 32"), new("moment", "Evening")]));
}
