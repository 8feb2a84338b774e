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
        Assert.Empty(headers("Prevenance-Gaps"));
        Assert.Empty(headers("Prevenance-Unknown-Variables"));
    }

    [Fact]
    public async Task An_answer_says_where_what_it_takes_for_granted_is_told()
    {
        var (_, headers) = await Ask(Situation.Alone(Born, """, "rsa": { "2026-07": null }"""));
        Assert.Equal("see /trace", Assert.Single(headers("Prevenance-Assumptions")));
    }

    [Theory]
    [InlineData("""{ "date_naissance": { "ETERNITY": "1990-02-11" }, "age": { "2026-07": null } }""")]
    [InlineData("""{ "age": { "2026-07": 36, "2026-08": null } }""")]
    [InlineData("""{ "salaire_net": { "2026-07": 900, "month:2026-07": null } }""")]
    public async Task Where_nothing_is_taken_for_granted_nothing_is_said_of_it(string person)
    {
        var (_, headers) = await Ask(Situation.Alone(person));
        Assert.Empty(headers("Prevenance-Assumptions"));
        var (trace, _) = await Ask(Situation.Alone(person), "/trace");
        Assert.Empty(trace["assumptions"]!.AsArray());
    }

    [Fact]
    public async Task A_trace_says_of_each_value_until_when_its_figures_were_checked()
    {
        var (trace, _) = await Ask(Situation.Alone(Born, """, "rsa": { "2026-07": null, "2026-09": null }"""), "/trace");
        var (name, until) = Assert.Single(trace["figuresUntil"]!.AsObject());
        Assert.Equal(("rsa<2026-09>", "2026-07"), (name, (string?)until));
    }

    [Theory]
    [InlineData("aefa", "2026-07", "année civile")]
    [InlineData("ppa", "2026", "mois")]
    public async Task A_value_asked_for_a_period_that_it_does_not_have_stays_null_and_says_why_while_the_others_are_answered(string name, string period, string why)
    {
        var document = Situation.Alone(Born, $$""", "rsa": { "2026-07": null }, "{{name}}": { "{{period}}": null }""");
        var (answer, headers) = await Ask(document);
        Assert.InRange(Rsa(answer, "2026-07"), 1, 1000);
        Assert.True(answer["familles"]!["famille"]![name]!.AsObject().TryGetPropertyValue(period, out var gap) && gap is null);
        Assert.Equal($"{name}<{period}>; see /trace", Assert.Single(headers("Prevenance-Gaps")));
        var (trace, _) = await Ask(document, "/trace");
        Assert.Contains(why, (string?)trace["gaps"]![$"{name}<{period}>"]!["fr"], StringComparison.Ordinal);
        Assert.True(trace["trace"]!.AsObject().ContainsKey("rsa<2026-07>"));
    }

    [Fact]
    public async Task A_value_whose_figures_are_not_known_stays_null_while_the_others_are_answered()
    {
        var document = Situation.Alone("""{ "date_naissance": { "ETERNITY": "1990-02-11" }, "age": { "2010-07": null } }""", """, "rsa": { "2010-07": null }""");
        var (answer, headers) = await Ask(document);
        Assert.Equal(20, (double)answer["individus"]!["awa"]!["age"]!["2010-07"]!);
        Assert.Null(answer["familles"]!["famille"]!["rsa"]!["2010-07"]);
        Assert.Equal("rsa<2010-07>; see /trace", Assert.Single(headers("Prevenance-Gaps")));
        var (trace, _) = await Ask(document, "/trace");
        Assert.StartsWith("Nous n’avons pas le chiffre", (string?)trace["gaps"]!["rsa<2010-07>"]!["fr"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strict_request_is_refused_where_a_value_cannot_be_answered()
    {
        using var response = await server.Client.PostAsync("/calculate?strict=true", new StringContent(Situation.Alone(Born, """, "rsa": { "2026-07": null }, "aefa": { "2026-07": null }""")));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_variable_that_does_not_exist_refuses_the_request_or_is_left_as_it_came()
    {
        var document = Situation.Alone("""{ "salaire": { "2026-06": 900 }, "été": { "2026-06": null } }""", """, "rsa": { "2026-07": null }""");
        using var refused = await server.Client.PostAsync("/calculate", new StringContent(document));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var (answer, headers) = await Ask(document, "/calculate?lenient=true");
        Assert.InRange(Rsa(answer, "2026-07"), 1, 1000);
        Assert.Equal(900, (double)answer["individus"]!["awa"]!["salaire"]!["2026-06"]!);
        Assert.Equal("salaire, %C3%A9t%C3%A9; see /trace", Assert.Single(headers("Prevenance-Unknown-Variables")));
        var (trace, _) = await Ask(document, "/trace?lenient=true");
        Assert.Equal(["salaire", "été"], trace["unknownVariables"]!.AsArray().Select(name => (string?)name));
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
