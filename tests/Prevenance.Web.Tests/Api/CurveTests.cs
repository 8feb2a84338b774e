using System.Net;
using System.Text.Json.Nodes;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Api;

/// <summary>A request with axes is answered, at each point, what the same request is answered without them.</summary>
public sealed class CurveTests(WebServer server)
{
    private const string Wages = """{ "name": "salaire_net", "count": 3, "min": 0, "max": 1200, "period": "month:2026-04:4" }""";
    private const string Benefits = """{ "name": "chomage_net", "count": 3, "min": 0, "max": 400, "period": "month:2026-04:4", "index": 0 }""";
    private const string TwoBenefits = """{ "name": "chomage_net", "count": 2, "min": 80, "max": 400, "period": "month:2026-04:4" }""";

    [Fact]
    public async Task One_axis_gives_the_values_of_its_points() =>
        Assert.Equal(await EachAlone((0, 0), (600, 0), (1200, 0)), await Curve($"[[{Wages}]]"));

    [Fact]
    public async Task Axes_of_one_list_go_side_by_side() =>
        Assert.Equal(await EachAlone((0, 0), (600, 200), (1200, 400)), await Curve($"[[{Wages}, {Benefits}]]"));

    [Fact]
    public async Task Axes_of_two_lists_cross_and_the_first_goes_fastest() =>
        Assert.Equal(
            await EachAlone((0, 80), (600, 80), (1200, 80), (0, 400), (600, 400), (1200, 400)),
            await Curve($"[[{Wages}], [{TwoBenefits}]]"));

    [Theory]
    [InlineData("3", "liste de listes")]
    [InlineData("[[]]", "liste d’axes")]
    [InlineData("""[[{ "name": "nothing", "count": 3, "min": 0, "max": 1, "period": "2026-06" }]]""", "nom d’une variable")]
    [InlineData("""[[{ "name": "enceinte", "count": 3, "min": 0, "max": 1, "period": "2026-06" }]]""", "un nombre")]
    [InlineData("""[[{ "name": "salaire_net", "count": 0, "min": 0, "max": 1, "period": "2026-06" }]]""", "points")]
    [InlineData("""[[{ "name": "salaire_net", "count": 3, "min": 0, "max": 1, "period": "June" }]]""", "période")]
    [InlineData("""[[{ "name": "salaire_net", "count": 3, "min": 0, "max": 1, "period": "2026-06", "index": 1 }]]""", "rang")]
    [InlineData("""[[{ "name": "salaire_net", "count": 3, "min": 0, "max": 1, "period": "2026-06" }, { "name": "loyer", "count": 2, "min": 0, "max": 1, "period": "2026-06" }]]""", "autant de points")]
    [InlineData("""[[{ "name": "salaire_net", "count": 1000000000, "min": 0, "max": 1, "period": "2026-06" }]]""", "10000")]
    public async Task Says_what_was_expected_of_axes(string axes, string expected)
    {
        var (status, body) = await Post(Household(0, 0, axes));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(expected, body.ToJsonString(Situation.Readable), StringComparison.Ordinal);
    }

    private async Task<List<double>> EachAlone(params (int Wages, int Benefits)[] points)
    {
        var values = new List<double>();
        foreach (var (wages, benefits) in points)
            values.Add((double)(await Rsa(Household(wages, benefits)))!);
        Assert.True(values.Distinct().Count() == values.Count, string.Join(' ', values));
        return values;
    }

    private async Task<List<double>> Curve(string axes) => [.. (await Rsa(Household(7, 0, axes)))!.AsArray().Select(value => (double)value!)];

    private async Task<JsonNode?> Rsa(string document)
    {
        var (status, body) = await Post(document);
        Assert.True(status == HttpStatusCode.OK, body.ToJsonString());
        return body["familles"]!["famille"]!["rsa"]!["2026-07"];
    }

    private async Task<(HttpStatusCode Status, JsonNode Body)> Post(string document)
    {
        using var response = await server.Client.PostAsync("/calculate", new StringContent(document));
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    /// <param name="wages">Net wages of four months together, in euros.</param>
    /// <param name="benefits">Unemployment benefits of the same months, in euros.</param>
    /// <param name="axes">What varies in it.</param>
    private static string Household(int wages, int benefits, string? axes = null)
    {
        var document = JsonNode.Parse(Situation.Alone(
            $$"""
            {
              "date_naissance": { "ETERNITY": "1990-02-11" },
              "salaire_net": { "month:2026-04:4": {{wages}} }, "chomage_net": { "month:2026-04:4": {{benefits}} }
            }
            """,
            """, "rsa": { "2026-07": null }"""))!;
        if (axes is not null)
            document["axes"] = JsonNode.Parse(axes);
        return document.ToJsonString();
    }
}
