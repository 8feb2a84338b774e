using System.Net;
using System.Text.Json.Nodes;
using Prevenance.Web.Tests.Staff;

namespace Prevenance.Web.Tests.Services;

/// <summary>The search for programs: what the page shows, and nothing more of a place that must not be found.</summary>
public sealed class SearchHttpTests : IAsyncLifetime
{
    private static readonly string[] Lists = ["sheltered", "listed", "further", "apart", "closed"];

    private StaffServer server = null!;
    private HttpClient program = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await KnownServices.Add(server);
        program = server.Browser();
    }

    public async ValueTask DisposeAsync()
    {
        program.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_service_is_found_by_what_where_language_access_reception_and_when()
    {
        var found = await Found("""{ "what": "cours de français", "commune": "69266", "language": "ar", "wheelchair": true, "reception": "on-site", "free": true, "day": "monday", "part": "evening" }""");
        var lessons = Assert.Single(found["listed"]!["shown"]!.AsArray())!;
        Assert.Equal(KnownServices.Lessons, (string?)lessons["id"]);
        Assert.Equal("open", (string?)lessons["opening"]);
        Assert.Equal("69100", (string?)lessons["places"]![0]!["postalCode"]);
        Assert.NotNull(lessons["kilometres"]);
        using var card = await program.GetAsync(new Uri((string)lessons["card"]!).AbsolutePath, Stop);
        Assert.Equal(HttpStatusCode.OK, card.StatusCode);
    }

    [Fact]
    public async Task What_is_closed_then_is_apart_with_its_reason_and_what_is_unknown_stays_listed()
    {
        var sunday = await Found("""{ "day": "sunday" }""");
        Assert.Equal("closed", (string?)One(sunday, "closed", KnownServices.Lessons)["opening"]);
        Assert.NotEmpty(One(sunday, "closed", KnownServices.Lessons)["notes"]!.AsArray());
        Assert.Equal("unknown", (string?)One(sunday, "listed", KnownServices.Housing)["opening"]);
        Assert.Equal("to-verify", (string?)One(sunday, "listed", KnownServices.Housing)["fit"]);
        Assert.Empty(One(sunday, "listed", KnownServices.Housing)["telephones"]!.AsArray());
    }

    [Fact]
    public async Task A_place_that_must_not_be_found_has_neither_address_nor_distance_and_no_point_moves_it()
    {
        var answers = new HashSet<string>();
        foreach (var step in Enumerable.Range(0, 20))
        {
            var text = await Post($$"""{ "what": "hébergement", "commune": "69029", "point": { "latitude": {{45.70 + (step / 100.0):0.00}}, "longitude": 4.{{80 + step}} }, "within": {{1 + step}} }""");
            foreach (var secret in (string[])["Tilleuls", "69500", "69029", "4.91", "45.73", "0465710099", "refuge@", "essai--abri", "essai--s3"])
                Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
            var shelter = Assert.Single(JsonNode.Parse(text)!["sheltered"]!["shown"]!.AsArray())!;
            Assert.Null(shelter["kilometres"]);
            Assert.Null(shelter["card"]);
            Assert.Empty(shelter["places"]!.AsArray());
            answers.Add(shelter.ToJsonString());
        }
        Assert.Single(answers);
    }

    [Theory]
    [InlineData("""{ "wat": "repas" }""", "wat")]
    [InlineData("""{ "commune": "75056" }""", "commune")]
    [InlineData("""{ "language": "tlh" }""", "language")]
    [InlineData("""{ "age": 400 }""", "age")]
    [InlineData("""{ "page": 0 }""", "page")]
    [InlineData("""{ "day": "samedi prochain" }""", "day")]
    [InlineData("""{ "wheelchair": "oui" }""", "wheelchair")]
    [InlineData("""{ "point": { "latitude": 45.7, "longitude": 4.8 } }""", "point")]
    [InlineData("""{ "commune": "69266", "point": { "latitude": 450, "longitude": 4.8 } }""", "point")]
    public async Task What_cannot_be_asked_is_refused_at_its_place(string body, string place)
    {
        using var answer = await Send(body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull(JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stop))![place]);
    }

    [Fact]
    public async Task Notes_are_in_the_language_that_is_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/services/search") { Content = new StringContent("""{ "day": "sunday" }""", null, "application/json") };
        request.Headers.Add("Accept-Language", "en");
        using var answer = await program.SendAsync(request, Stop);
        Assert.Contains("hours unknown", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_described_is_what_is_answered()
    {
        var spec = JsonNode.Parse(await program.GetStringAsync("/spec", Stop))!;
        var answer = await Found("{}");
        Assert.Equal(spec["components"]!["schemas"]!["ServicesFound"]!["properties"]!.AsObject().Select(property => property.Key), answer.Select(property => property.Key));
        var one = answer["listed"]!["shown"]![0]!.AsObject();
        Assert.Equal(spec["components"]!["schemas"]!["ServiceFound"]!["properties"]!.AsObject().Select(property => property.Key), one.Select(property => property.Key));
        Assert.Equal(Lists, answer.Select(property => property.Key).Intersect(Lists));
    }

    private static JsonNode One(JsonObject found, string list, string id) => Assert.Single(found[list]!["shown"]!.AsArray(), one => (string?)one!["id"] == id)!;

    private async Task<JsonObject> Found(string body) => JsonNode.Parse(await Post(body))!.AsObject();

    private async Task<string> Post(string body)
    {
        using var answer = await Send(body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    private async Task<HttpResponseMessage> Send(string body) => await program.PostAsync("/services/search", new StringContent(body, null, "application/json"), Stop);
}
