using System.Net;
using System.Text.RegularExpressions;
using Prevenance.Choices;
using Prevenance.Web.Tests.Staff;

namespace Prevenance.Web.Tests.Deciders;

/// <summary>Weights are an elected official's own: none is filled in, and the order that they give says how far it holds.</summary>
[Collection(DecidersCollection.Name)]
public sealed class WeightsPageTests(DecidersServer deciders)
{
    private const string Page = "/territoire/scenarios/poids?name=rsa-a-600&name=rsa-a-700";

    private StaffServer Server => deciders.Staff;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Page, Language.French)]
    [InlineData("/en/territory/scenarios/weights?name=rsa-a-600&name=rsa-a-700", Language.English)]
    public async Task Nothing_is_weighed_beforehand_and_no_order_is_given(string address, Language language)
    {
        using var paul = await Server.SignedIn("paul");
        var page = await Read(paul, address);
        Assert.DoesNotContain(" checked", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("id=\"w\\.[^\"]+\"[^>]* value=\"[^\"]", page);
        Assert.DoesNotContain("id=\"order\"", page, StringComparison.Ordinal);
        Assert.Empty(Prescriptions.In(page, language));
    }

    [Fact]
    public async Task The_order_of_given_weights_says_within_which_it_stays_and_shows_no_sum()
    {
        using var paul = await Server.SignedIn("paul");
        var less = await Read(paul, Page + "&w.lose=3&s.lose=Less");
        Assert.Matches("<li>rsa-a-700</li>\\s*<li>rsa-a-600</li>", less);
        Assert.Contains("quel que soit ce poids", less, StringComparison.Ordinal);
        Assert.Matches("<li>rsa-a-600</li>\\s*<li>rsa-a-700</li>", await Read(paul, Page + "&w.lose=3&s.lose=More"));
        Assert.Empty(Prescriptions.In(less, Language.French));
        Assert.DoesNotMatch("(?i)\\bscore|classement", less);
    }

    [Theory]
    [InlineData("&w.lose=3", "dites dans quel sens vous la voulez")]
    [InlineData("&w.lose=beaucoup&s.lose=Less", "écrivez un nombre")]
    [InlineData("&w.lose=500&s.lose=Less", "attendu, de 0 à 100")]
    [InlineData("&w.lose=-5&s.lose=Less", "attendu, de 0 à 100")]
    [InlineData("&w.lose=−0,5&s.lose=Less", "attendu, de 0 à 100")]
    [InlineData("&w.lose=5-&s.lose=Less", "écrivez un nombre, comme 8 ou 0,5")]
    [InlineData("&w.lose=1e3&s.lose=Less", "écrivez un nombre, comme 8 ou 0,5")]
    [InlineData("&w.lose=0", "au moins un poids")]
    [InlineData("&s.lose=Less", "au moins un poids")]
    public async Task What_cannot_be_weighed_is_said_at_its_field_and_kept_as_typed(string typed, string why)
    {
        using var paul = await Server.SignedIn("paul");
        using var answer = await paul.GetAsync(Page + typed, Stop);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Assert.Contains(why, page, StringComparison.Ordinal);
        if (Regex.Match(typed, "w.lose=([^&]+)") is { Success: true } match)
            Assert.Contains($"value=\"{match.Groups[1].Value}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_elected_officials_weigh_and_fewer_than_two_results_lead_back()
    {
        using var valerie = await Server.SignedIn("valerie");
        using (var refused = await valerie.GetAsync(Page, Stop))
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.DoesNotContain("/territoire/scenarios/poids", await Read(valerie, "/territoire/scenarios?name=rsa-a-600&name=rsa-a-700"), StringComparison.Ordinal);
        using var paul = await Server.SignedIn("paul");
        Assert.Contains("/territoire/scenarios/poids?name=rsa-a-600&name=rsa-a-700", await Read(paul, "/territoire/scenarios?name=rsa-a-600&name=rsa-a-700"), StringComparison.Ordinal);
        using var alone = await paul.GetAsync("/territoire/scenarios/poids?name=rsa-a-600", Stop);
        Assert.Equal("/territoire/scenarios?name=rsa-a-600", alone.Headers.Location?.ToString());
    }

    private static async Task<string> Read(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop));
}
