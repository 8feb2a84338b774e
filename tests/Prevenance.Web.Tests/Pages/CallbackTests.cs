using System.Net;
using Prevenance.Residents;
using Prevenance.Web.Places;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

public sealed class CallbackTests(WebServer server)
{
    [Fact]
    public async Task Waits_sealed_for_somebody_to_take_it_and_leaves_nothing_in_the_browser()
    {
        var response = await Post(("name", " Zélie Quignard "), ("telephone", "06 98 76 54 32"), ("moment", "Evening"), ("rent", "468"));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal("/etre-rappele/merci", response.Headers.Location!.ToString());
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Contains(await server.Callbacks.Waiting(), waiting => waiting.Callback == new Callback("Zélie Quignard", "06 98 76 54 32", Moment.Evening));
    }

    [Theory]
    [InlineData("", "06 98 76 54 32", "Evening", "Écrivez un nom")]
    [InlineData("Zélie", "demain", "Evening", "Écrivez un numéro")]
    [InlineData("Zélie", "06 98 76 54 32", "Night", "Choisissez un moment")]
    [InlineData("Zélie", "06 98 76 54 32", "7", "Choisissez un moment")]
    public async Task Says_what_is_missing_and_keeps_what_was_typed(string name, string telephone, string moment, string expected)
    {
        var response = await Post(("name", name), ("telephone", telephone), ("moment", moment));
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{telephone}\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/etre-rappele")]
    [InlineData("/etre-rappele/merci")]
    public async Task Says_who_calls_and_within_which_delay(string address)
    {
        var (page, territory) = (WebUtility.HtmlDecode(await server.Client.GetStringAsync(address, TestContext.Current.CancellationToken)), TerritorySettings.Load());
        Assert.Contains($"{territory.Callers.Fr} vous appelle {territory.Delay.Fr}.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cannot_be_left_by_another_site()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/etre-rappele")
        {
            Content = new FormUrlEncodedContent([new("name", "Z"), new("telephone", "0698765432"), new("moment", "Evening")]),
        };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, (await server.Client.SendAsync(request)).StatusCode);
    }

    private async Task<HttpResponseMessage> Post(params (string Name, string Value)[] fields) => await server.Client.PostAsync(
        "/etre-rappele", new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));
}
