using System.Net;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

public sealed class RightsPageTests(WebServer server)
{
    private static readonly Dictionary<string, string> Tenant = new()
    {
        ["people.union"] = "seul",
        ["people.you.day"] = "23", ["people.you.month"] = "11", ["people.you.year"] = "1977",
        ["incomes.you.activity"] = "chomeur",
        ["housing.commune"] = "69266", ["housing.status"] = "locataire_hlm",
    };

    [Fact]
    public async Task Says_what_is_missing_when_the_rent_is_not_known()
    {
        var page = await Post(Tenant, HttpStatusCode.OK);
        Assert.Contains("On ne peut pas encore le dire", page, StringComparison.Ordinal);
        Assert.Contains("Il manque : Loyer", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_rights_that_are_not_worked_out_here() =>
        Assert.Contains("Pas encore calculés ici", await Post(Tenant, HttpStatusCode.OK), StringComparison.Ordinal);

    [Fact]
    public async Task Sends_back_to_the_step_where_something_is_wrong()
    {
        var page = await Post(new(Tenant) { ["people.you.month"] = "13" }, HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Étape 1 sur 3", page, StringComparison.Ordinal);
        Assert.Contains("name=\"housing.commune\" value=\"69266\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/mes-droits", "/ma-situation")]
    [InlineData("/en/my-rights", "/en/my-situation")]
    public async Task Leads_to_the_form_when_opened_without_answers(string address, string form)
    {
        var response = await server.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(form, response.Headers.Location!.ToString());
    }

    private async Task<string> Post(Dictionary<string, string> answers, HttpStatusCode expected)
    {
        var response = await server.Client.PostAsync("/mes-droits", new FormUrlEncodedContent(answers));
        Assert.Equal(expected, response.StatusCode);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }
}
