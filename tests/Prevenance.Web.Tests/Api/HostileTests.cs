using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Api;

/// <summary>What is sent to bring the server down is refused with its place, at little cost, and the server goes on.</summary>
public sealed class HostileTests(WebServer server)
{
    private const string Household = """
        "familles":{"f":{"parents":["a"],@FAMILY}},"foyers_fiscaux":{"x":{"declarants":["a"]}},"menages":{"m":{"personne_de_reference":["a"]}}
        """;

    public static readonly TheoryData<string, string> Refused = new()
    {
        { Asking("\"rsa\":{\"2026-06\":null,\"2100-01\":null}"), "2100-01" },
        { Asking("\"rsa\":{\"2026-06\":null,\"9999-12\":null}"), "9999-12" },
        { Asking("\"ppa_base_ressources\":{\"2032-01\":null}"), "2031-12" },
        { Asking("\"rsa\":{\"0001-01\":null}"), "1943-01" },
        { Asking("\"rsa\":{\"2010-07\":null,\"2026-07\":null}"), "72" },
        { Asking("\"rsa\":{\"2026-06\":null}", "\"salaire_net\":{\"year:9950:100\":1}"), "2031-12" },
        { Asking("\"rsa\":{\"2026-06\":null}", "\"salaire_net\":{\"2026-05\":1e999}"), "montant" },
        { Asking("\"rsa\":{\"2026-06\":null}", "\"salaire_net\":{\"2026-05\":1e300}"), "montant" },
        { Asking("\"rsa\":{\"2026-06\":null}", "\"x\\ud800\":1"), "\\u" },
        { new string('[', 5_000), "JSON" },
        { Asking("\"rsa\":{\"2026-06\":null}", string.Join(',', Enumerable.Range(0, 20_000).Select(rank => $"\"salaire_nt{rank}\":{{\"2026-05\":1}}"))), "50" },
        { $"{{\"individus\":{{{string.Join(',', Enumerable.Range(0, 501).Select(rank => $"\"p{rank}\":{{}}"))}}}}}", "500" },
        { Spread(), "300000" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Is_refused_with_its_place_before_any_work(string document, string expected)
    {
        await Ask(Asking("\"rsa\":{\"2026-06\":null}"));
        var watch = Stopwatch.StartNew();
        foreach (var verb in new[] { "calculate", "trace" })
        {
            var (status, body) = await Ask(document, verb);
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Contains(expected, JsonNode.Parse(body)!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
            Assert.InRange(body.Length, 1, 100_000);
        }
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.Equal(HttpStatusCode.OK, (await Ask(Asking("\"rsa\":{\"2026-06\":null}"))).Status);
    }

    [Fact]
    public async Task Text_in_another_encoding_is_refused()
    {
        using var response = await server.Client.PostAsync("/calculate", new ByteArrayContent(Encoding.Latin1.GetBytes("{\"individus\":{\"Léa\":{}}}")));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("UTF-8", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_without_anybody_are_answered()
    {
        var document = Asking("\"af\":{\"2026-06\":null}").Replace("\"familles\":{", "\"familles\":{\"g\":{},\"h\":{},\"i\":{},", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await Ask(document)).Status);
    }

    private static string Asking(string family, string person = "\"date_naissance\":{\"ETERNITY\":\"1995-02-11\"}") =>
        $"{{\"individus\":{{\"a\":{{{person}}}}},{Household.Replace("@FAMILY", family, StringComparison.Ordinal).Trim()}}}";

    /// <summary>Three amounts, each for sixty years, of a hundred persons.</summary>
    private static string Spread()
    {
        var persons = string.Join(',', Enumerable.Range(0, 100).Select(rank => $"\"p{rank}\":{{\"salaire_net\":{{\"year:1950:60\":1}},\"chomage_net\":{{\"year:1950:60\":1}},\"retraite_nette\":{{\"year:1950:60\":1}}}}"));
        var names = string.Join(',', Enumerable.Range(0, 100).Select(rank => $"\"p{rank}\""));
        return $"{{\"individus\":{{{persons}}},\"familles\":{{\"f\":{{\"enfants\":[{names}],\"rsa\":{{\"2026-06\":null}}}}}},\"foyers_fiscaux\":{{\"x\":{{\"personnes_a_charge\":[{names}]}}}},\"menages\":{{\"m\":{{\"enfants\":[{names}]}}}}}}";
    }

    private async Task<(HttpStatusCode Status, string Body)> Ask(string document, string verb = "calculate")
    {
        using var response = await server.Client.PostAsync($"/{verb}", new StringContent(document));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
