using System.Net;
using Prevenance.Choices;
using Prevenance.Choices.Scenarios;
using Prevenance.Territory.Statistics;

namespace Prevenance.Web.Tests.Deciders;

/// <summary>An official says other ranges than a result stands on: what moves and what does not stand apart, and nothing is kept.</summary>
[Collection(DecidersCollection.Name)]
public sealed class RangesPageTests(DecidersServer deciders)
{
    private const string Page = "/territoire/scenarios/fourchettes?name=rsa-a-700";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_ranges_that_a_result_stands_on_are_in_the_fields_and_nothing_is_told_until_one_asks()
    {
        var paul = await deciders.As("paul");
        var page = await Read(paul, Page);
        Assert.Matches("id=\"take-rsa\"[^>]* value=\"66\"", page);
        Assert.Matches("id=\"take-rsa.to\"[^>]* value=\"80\"", page);
        Assert.DoesNotContain("id=\"moves\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Language.French)]
    [InlineData("/en", Language.English)]
    public async Task What_moves_is_what_the_command_gives_with_these_ranges_and_what_does_not_stands_apart(string folder, Language language)
    {
        var paul = await deciders.As("paul");
        var page = await Read(paul, folder.Length == 0 ? Page + "&take-rsa=20&take-rsa.to=90" : "/en/territory/scenarios/ranges?name=rsa-a-700&take-rsa=20&take-rsa.to=90");
        var kept = deciders.Folder.FindWithStakes("rsa-a-700")!;
        var told = Retelling.Of(kept, new(new Dictionary<string, Interval> { ["rsa"] = new(0.2, 0.9) }, null, null));
        var gain = Beside.Of([kept, told]).Single(row => row.Key == "gain");
        var (moves, stays) = (page[page.IndexOf("id=\"moves\"", StringComparison.Ordinal)..page.IndexOf("id=\"stays\"", StringComparison.Ordinal)], page[page.IndexOf("id=\"stays\"", StringComparison.Ordinal)..]);
        Assert.Contains(Plain(gain.Words(gain.Ranges[0]).In(language)), Plain(moves), StringComparison.Ordinal);
        Assert.Contains(Plain(gain.Words(gain.Ranges[1]).In(language)), Plain(moves), StringComparison.Ordinal);
        Assert.Contains(Plain(Beside.Of([kept, told]).Single(row => row.Key == "lose").Name.WithCapital().In(language)), Plain(stays), StringComparison.Ordinal);
        // What is assumed of today moves because others claim, and stands apart from what the change does.
        var present = page[page.IndexOf("id=\"present\"", StringComparison.Ordinal)..page.IndexOf("id=\"stays\"", StringComparison.Ordinal)];
        var gini = Beside.Of([kept, told]).Single(row => row.Key == "gini-before");
        Assert.Contains(Plain(gini.Words(gini.Ranges[1]).In(language)), Plain(present), StringComparison.Ordinal);
        Assert.Contains(language == Language.French ? "façons de demander ont été essayées" : "ways of claiming were tried", page, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Prescriptions.In(page, language));
    }

    [Theory]
    [InlineData("&take-rsa=90&take-rsa.to=20", "écrivez d’abord le plus petit", "90")]
    [InlineData("&take-rsa=50&take-rsa.to=50", "les deux bouts sont les mêmes", "50")]
    [InlineData("&take-rsa=beaucoup&take-rsa.to=20", "écrivez les deux bouts", "beaucoup")]
    [InlineData("&take-rsa=20&take-rsa.to=120", "attendu, de 0 à 100", "120")]
    public async Task What_cannot_be_read_is_named_with_its_field_and_stays_as_it_was_typed(string typed, string why, string kept)
    {
        var paul = await deciders.As("paul");
        using var answer = await paul.GetAsync(Page + typed, Stop);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Assert.Contains(why, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{kept}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"moves\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("paul", Page, HttpStatusCode.OK)]
    [InlineData("valerie", Page, HttpStatusCode.OK)]
    [InlineData("odile", Page, HttpStatusCode.Forbidden)]
    [InlineData("paul", "/territoire/scenarios/fourchettes?name=inconnu", HttpStatusCode.SeeOther)]
    [InlineData("paul", "/territoire/scenarios/fourchettes?name=..%2F..%2Fsettings", HttpStatusCode.SeeOther)]
    [InlineData("paul", "/territoire/scenarios/fourchettes", HttpStatusCode.SeeOther)]
    public async Task It_is_for_those_who_decide_and_what_is_not_kept_is_told_where_results_are_read_together(string name, string path, HttpStatusCode expected)
    {
        var client = await deciders.As(name);
        using var answer = await client.GetAsync(path, Stop);
        Assert.Equal(expected, answer.StatusCode);
    }

    private static async Task<string> Read(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop));

    /// <summary>The page keeps some spaces unbroken, which are spaces all the same.</summary>
    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
