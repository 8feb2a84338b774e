using System.Net;
using System.Text.Json.Nodes;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Api;

public sealed class CalculateTests(WebServer server)
{
    [Fact]
    public async Task Fills_each_null_and_returns_the_rest_as_it_came()
    {
        var sent = Situation.Alone("""{ "date_naissance": { "ETERNITY": "1990-02-11" }, "age": { "2025-01": null, "2025-06": null } }""");
        var answer = await Ok(sent);
        Assert.Equal(34, (double)answer["individus"]!["awa"]!["age"]!["2025-01"]!);
        Assert.Equal(35, (double)answer["individus"]!["awa"]!["age"]!["2025-06"]!);
        Assert.Equal("1990-02-11", (string?)answer["individus"]!["awa"]!["date_naissance"]!["ETERNITY"]);
        Assert.Equal("awa", (string?)answer["familles"]!["famille"]!["parents"]![0]);
    }

    [Fact]
    public async Task Writes_choices_by_name_and_flags_as_booleans()
    {
        var answer = await Ok(Situation.Alone("""{ "activite": { "2025-06": "etudiant" }, "statut_marital": { "2025-06": null }, "etudiant": { "2025-06": null } }"""));
        Assert.Equal("celibataire", (string?)answer["individus"]!["awa"]!["statut_marital"]!["2025-06"]);
        Assert.True((bool)answer["individus"]!["awa"]!["etudiant"]!["2025-06"]!);
    }

    [Fact]
    public async Task Accepts_the_period_forms_of_the_field()
    {
        var answer = await Ok(Situation.Alone("""{ "salaire_imposable": { "month:2024-01:12": 12000, "2025": 6000 }, "salaire_net": { "year:2023:1": 600, "month:2023-06": null } }"""));
        Assert.Equal(50, (double)answer["individus"]!["awa"]!["salaire_net"]!["month:2023-06"]!);
    }

    [Theory]
    [InlineData("""{ "salaire": { "2025-06": 1 } }""", "individus/awa/salaire", "n’existe pas")]
    [InlineData("""{ "salaire_net": { "2025-13": 1 } }""", "individus/awa/salaire_net/2025-13", "période")]
    [InlineData("""{ "salaire_net": { "2025-06": "mille" } }""", "individus/awa/salaire_net/2025-06", "un montant en euros")]
    [InlineData("""{ "salaire_net": 1000 }""", "individus/awa/salaire_net", "par période")]
    [InlineData("""{ "activite": { "2025-06": "pirate" } }""", "individus/awa/activite/2025-06", "actif")]
    [InlineData("""{ "rsa": { "2025-06": null } }""", "individus/awa/rsa", "familles")]
    public async Task Says_where_and_what_was_expected(string person, string path, string expected)
    {
        var errors = await Refused(Situation.Alone(person));
        var message = path.Split('/').Aggregate((JsonNode)errors, (node, name) => node[name]!);
        Assert.Contains(expected, (string)message!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_every_fault_at_once()
    {
        var errors = await Refused(Situation.Alone("""{ "salaire": { "2025-06": 1 }, "activite": { "2025-06": "pirate" } }"""));
        Assert.Equal(2, errors["individus"]!["awa"]!.AsObject().Count);
    }

    [Theory]
    [InlineData("""{ "individus": { "awa": {} }, "familles": { "f": { "parents": ["awa"], "enfants": ["awa"] } } }""", "a déjà une place")]
    [InlineData("""{ "individus": { "awa": {} }, "familles": { "f": { "parents": ["bob"] } } }""", "bob")]
    [InlineData("""{ "individus": {} }""", "individus")]
    [InlineData("""{ "people": { "awa": {} } }""", "people")]
    [InlineData("""[1, 2]""", "objet JSON")]
    [InlineData("""{ "individus": """, "ligne 1 : ce n’est pas du JSON")]
    [InlineData("""{ "individus": {}, "individus": {} }""", "deux fois")]
    public async Task Refuses_a_document_that_makes_no_household(string document, string expected) =>
        Assert.Contains(expected, (await Refused(document)).ToJsonString(Situation.Readable), StringComparison.Ordinal);

    [Theory]
    [InlineData("1920-06", "", "de 1943-01 à 2031-12")]
    [InlineData("2032-01", "", "de 1943-01 à 2031-12")]
    [InlineData("2026-08", "?strict=true", "s’arrêtent en juillet 2026")]
    public async Task Refuses_a_month_that_no_figure_covers_and_names_it(string month, string query, string why)
    {
        var errors = await Refused(Situation.Alone("{}", $$""", "rsa": { "{{month}}": null }"""), query);
        var message = (string?)errors["familles"]!["famille"]!["rsa"]![month];
        Assert.Contains("n’est pas couvert", message, StringComparison.Ordinal);
        Assert.Contains(why, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_five_megabytes_with_a_message()
    {
        // It is refused before it is sent: a client that waits for leave to send has its answer whole.
        using var request = new HttpRequestMessage(HttpMethod.Post, "/calculate") { Content = new StringContent(new string(' ', 5 * 1024 * 1024)) };
        request.Headers.ExpectContinue = true;
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var errors = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        Assert.Contains("1048576 octets", (string?)errors["error"], StringComparison.Ordinal);
    }

    private async Task<JsonObject> Ok(string document) => await Post(document, HttpStatusCode.OK);

    private async Task<JsonObject> Refused(string document, string query = "") => await Post(document, HttpStatusCode.BadRequest, query);

    private async Task<JsonObject> Post(string document, HttpStatusCode expected, string query = "")
    {
        var response = await server.Client.PostAsync($"/calculate{query}", new StringContent(document));
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{(int)response.StatusCode}: {body}");
        return JsonNode.Parse(body)!.AsObject();
    }
}
