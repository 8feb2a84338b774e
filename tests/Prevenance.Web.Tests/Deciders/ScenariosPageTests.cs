using System.Net;
using System.Text.Json.Nodes;
using Prevenance.Choices;
using Prevenance.Choices.Documents;
using Prevenance.Choices.Scenarios;
using Prevenance.Web.Tests.Staff;

namespace Prevenance.Web.Tests.Deciders;

/// <summary>Results that were kept, side by side: who loses first, three kinds of doubt apart, and no order but that of names.</summary>
[Collection(DecidersCollection.Name)]
public sealed class ScenariosPageTests(DecidersServer deciders)
{
    private const string Page = "/territoire/scenarios";
    private const string Both = Page + "?name=rsa-a-700&name=rsa-a-600";

    private StaffServer Server => deciders.Staff;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void With_nothing_kept_the_page_says_by_which_command_a_result_is_had()
    {
        Says(deciders.BeforeAnythingIsKept, "./prevenance scenario run SCENARIO.yaml --keep");
        Assert.DoesNotContain("type=\"checkbox\"", deciders.BeforeAnythingIsKept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_stand_side_by_side_by_name_and_who_loses_comes_first()
    {
        using var paul = await Server.SignedIn("paul");
        var page = await Read(paul, Both);
        var (less, more) = (deciders.Results[0].Law!, deciders.Results[1].Law!);
        Says(page, less.Sentence.French, more.Sentence.French, "CASF L262-2", "Perdent plus de 5 %", "Gini après", "Dixième 10", "pas calculé", "la plus large des trois");
        Assert.All(less.Losers, loser => Says(page, LoserText.Of(loser).WithCapital().French));
        Assert.True(page.IndexOf("Qui perd, en nature", StringComparison.Ordinal) < page.IndexOf("en cinq classes", StringComparison.Ordinal));
        Assert.Matches(">rsa-a-600</th>\\s*<th scope=\"col\">rsa-a-700</th>", page);
        Assert.Equal(page.Replace("name=rsa-a-600&name=rsa-a-700", "", StringComparison.Ordinal), (await Read(paul, Page + "?name=rsa-a-600&name=rsa-a-700")).Replace("name=rsa-a-600&name=rsa-a-700", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", Language.French)]
    [InlineData("/en", Language.English)]
    public async Task Nothing_says_what_to_choose_and_only_what_the_address_asks_is_ticked(string folder, Language language)
    {
        using var valerie = await Server.SignedIn("valerie");
        var address = folder.Length == 0 ? Page : "/en/territory/scenarios";
        Assert.DoesNotContain(" checked", await Read(valerie, address), StringComparison.Ordinal);
        var page = await Read(valerie, address + "?name=rsa-a-600");
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(page, " checked"));
        Assert.Empty(Prescriptions.In(page, language));
    }

    [Fact]
    public async Task What_is_downloaded_is_what_the_command_prints()
    {
        using var paul = await Server.SignedIn("paul");
        var file = JsonNode.Parse(await paul.GetStringAsync("/territoire/scenarios/fichier?name=rsa-a-600&name=rsa-a-700", Stop));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(BesideDocument.Of([.. deciders.Results.Take(2)], Language.French).ToJsonString()), file));
    }

    [Theory]
    [InlineData("?name=rsa-a-600&name=autre-graine", "la même graine, les mêmes mois, la même base et le même recours")]
    [InlineData("?name=rsa-a-600&name=inconnu", "inconnu : rien n’est gardé sous ce nom")]
    [InlineData("?name=..%2F..%2Fsettings", "rien n’est gardé sous ce nom")]
    public async Task What_cannot_be_read_together_is_refused_and_nothing_is_compared(string asked, string why)
    {
        using var paul = await Server.SignedIn("paul");
        using var answer = await paul.GetAsync(Page + asked, Stop);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Says(page, why);
        Assert.DoesNotContain("Mesure par mesure", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Officials_and_who_answers_for_a_team_read_them_and_others_do_not()
    {
        foreach (var (name, expected) in new[] { ("paul", HttpStatusCode.OK), ("valerie", HttpStatusCode.OK), ("odile", HttpStatusCode.Forbidden), ("admin", HttpStatusCode.NotFound) })
        {
            using var client = await Server.SignedIn(name);
            using var answer = await client.GetAsync(Both, Stop);
            Assert.Equal((name, expected), (name, answer.StatusCode));
        }
    }

    private static async Task<string> Read(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop));

    private static void Says(string page, params string[] words) => Assert.All(words, one => Assert.Contains(Plain(one), Plain(WebUtility.HtmlDecode(page)), StringComparison.Ordinal));

    /// <summary>The page keeps some spaces unbroken, which are spaces all the same.</summary>
    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
