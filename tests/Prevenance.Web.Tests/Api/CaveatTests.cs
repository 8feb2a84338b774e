using System.Net;
using System.Text.Json.Nodes;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Api;

/// <summary>An answer says beside its values what they do not rest on.</summary>
public sealed class CaveatTests(WebServer server)
{
    private const string Born = """{ "date_naissance": { "ETERNITY": "1990-02-11" } }""";

    [Theory]
    [InlineData("2026-08")]
    [InlineData("2026-11")]
    [InlineData("2031-12")]
    public async Task A_month_after_the_last_figures_is_answered_with_them_and_says_so(string month)
    {
        var (last, _) = await Ask(Situation.Alone(Born, """, "rsa": { "2026-07": null }"""));
        var (later, headers) = await Ask(Situation.Alone(Born, $$""", "rsa": { "2026-07": null, "{{month}}": null }"""));
        Assert.Equal(Rsa(last, "2026-07"), Rsa(later, month));
        Assert.Equal("2026-07", Assert.Single(headers("Prevenance-Figures-Until")));
    }

    [Fact]
    public async Task A_month_whose_figures_are_known_says_nothing_of_them()
    {
        var (_, headers) = await Ask(Situation.Alone(Born, """, "rsa": { "2026-07": null }"""));
        Assert.Empty(headers("Prevenance-Figures-Until"));
    }

    [Fact]
    public async Task A_trace_says_of_each_value_until_when_its_figures_were_checked()
    {
        var (trace, _) = await Ask(Situation.Alone(Born, """, "rsa": { "2026-07": null, "2026-09": null }"""), "/trace");
        var (name, until) = Assert.Single(trace["figuresUntil"]!.AsObject());
        Assert.Equal(("rsa<2026-09>", "2026-07"), (name, (string?)until));
    }

    [Fact]
    public async Task The_specification_says_until_when_figures_were_checked()
    {
        var figures = JsonNode.Parse(await server.Client.GetStringAsync("/spec"))!["info"]!["x-figures"]!;
        Assert.Equal(("2026-07", "2031-12"), ((string?)figures["checkedUntil"], (string?)figures["answeredUntil"]));
    }

    [Fact]
    public async Task A_setting_of_the_address_that_is_neither_true_nor_false_is_refused()
    {
        using var response = await server.Client.PostAsync("/calculate?strict=perhaps", new StringContent(Situation.Alone(Born)));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("?strict=", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static double Rsa(JsonNode answer, string month) => (double)answer["familles"]!["famille"]!["rsa"]![month]!;

    private async Task<(JsonObject Body, Func<string, IEnumerable<string>> Headers)> Ask(string document, string address = "/calculate")
    {
        var response = await server.Client.PostAsync(address, new StringContent(document));
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, body);
        return (JsonNode.Parse(body)!.AsObject(), name => response.Headers.TryGetValues(name, out var values) ? values : []);
    }
}
