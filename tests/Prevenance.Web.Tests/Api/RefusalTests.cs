using System.Net;
using System.Text.Json.Nodes;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Api;

/// <summary>A refusal is told in one language, that of its reader, and names places as they were written.</summary>
public sealed class RefusalTests(WebServer server)
{
    public static readonly TheoryData<string, string, string> InBothLanguages = new()
    {
        { """{ "individus": { "a": { "salaire_net": { "2025-06": "mille" } } } }""", "attendu", "expected" },
        { """{ "individus": { "a": { "rsaa": { "2025-06": null } } } }""", "n’existe pas", "there is no such" },
        { """{ "individus": """, "ce n’est pas du JSON jusqu’au bout", "this is not JSON to its end" },
        { """{ "individus": tout }""", "ligne 1 : ce n’est pas du JSON", "line 1: this is not JSON (" },
        { """{ "individus": {}, "individus": {} }""", "deux fois", "twice" },
        { "[]", "objet JSON", "JSON object" },
        { Situation.Alone("{}", """, "rsa": { "2010-07": null, "2026-07": null }"""), "demandés", "asked for" },
    };

    [Theory]
    [MemberData(nameof(InBothLanguages))]
    public async Task Speaks_one_language_at_a_time(string document, string french, string english)
    {
        foreach (var verb in new[] { "/calculate", "/trace" })
        {
            foreach (var accepted in new[] { null, "fr", "fr-FR,fr;q=0.9,en;q=0.8", "de", "*", "en;q=0, fr;q=0.1", "not a language ;;" })
                RequireWords(await Refusal(verb, document, accepted), french, english);
            foreach (var accepted in new[] { "en", "en-GB,en;q=0.9,fr;q=0.1", "de, en;q=0.5", "EN" })
                RequireWords(await Refusal(verb, document, accepted), english, french);
        }
    }

    [Theory]
    [InlineData("fr", "n’existe pas")]
    [InlineData("en", "does not exist")]
    public async Task A_name_that_does_not_exist_is_told_in_the_language_of_the_reader(string accepted, string words)
    {
        foreach (var address in new[] { "/variable/rsaa", "/parameter/rsaa" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Add("Accept-Language", accepted);
            using var response = await server.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.Contains(words, (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("year:1900:2")]
    [InlineData("1900")]
    [InlineData("year:1900-01")]
    [InlineData("1900-3")]
    [InlineData("1900-03-01")]
    [InlineData("month:1900-01:12")]
    public async Task A_period_is_shown_as_it_was_written(string period)
    {
        var body = JsonNode.Parse(await Refusal("/calculate", Situation.Alone($$"""{ "salaire_net": { "{{period}}": 1 } }"""), "fr"))!;
        Assert.Equal(period, Assert.Single(body["individus"]!["awa"]!["salaire_net"]!.AsObject()).Key);
    }

    private static void RequireWords(string body, string here, string notHere)
    {
        var text = JsonNode.Parse(body)!.ToJsonString(Situation.Readable);
        Assert.Contains(here, text, StringComparison.Ordinal);
        Assert.DoesNotContain(notHere, text, StringComparison.Ordinal);
    }

    private async Task<string> Refusal(string verb, string document, string? accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, verb) { Content = new StringContent(document) };
        if (accepted is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
