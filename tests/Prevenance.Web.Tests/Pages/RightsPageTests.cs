using System.Net;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

public sealed class RightsPageTests(WebServer server)
{
    private const string Tenant =
        "people.union=seul&people.you.birth=1977-11-23&people.children=0&people.circumstances=-&people.you.activity=chomeur&housing.status=locataire_hlm&housing.commune=69266";

    [Fact]
    public async Task Says_what_is_missing_when_answers_are()
    {
        var page = await Post(Tenant);
        Assert.Contains("Dépend d’une réponse", page, StringComparison.Ordinal);
        Assert.Contains("La réponse qui aiderait le plus", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Works_out_every_right_that_it_names() =>
        Assert.DoesNotContain("Pas encore calculés ici", await Post(Tenant), StringComparison.Ordinal);

    [Fact]
    public async Task Names_the_nearest_place() =>
        Assert.Contains("France services Villeurbanne", await Post(Tenant), StringComparison.Ordinal);

    [Theory]
    [InlineData("/mes-droits", "/ma-situation")]
    [InlineData("/en/my-rights", "/en/my-situation")]
    [InlineData("/mes-droits/et-si", "/ma-situation")]
    public async Task Leads_to_the_questions_when_opened_without_answers(string address, string questions)
    {
        var response = await server.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(questions, response.Headers.Location!.ToString());
    }

    private async Task<string> Post(string answers)
    {
        var response = await server.Client.PostAsync("/mes-droits", new FormUrlEncodedContent([new("answers", answers)]));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }
}
