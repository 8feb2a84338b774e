using System.Net;
using Prevenance.Web.Places;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Places;

public sealed class HelperTests(WebServer server)
{
    private static readonly HelperBook Book = HelperBook.Load();

    [Theory]
    [InlineData("housing.status=sans_domicile", "domiciliation", "tel:115")]
    [InlineData("people.you.nationality=other&people.you.permit=none", "la PASS", "tel:3039")]
    public async Task Those_for_what_was_told_come_before_the_nearest_counters(string told, string place, string number)
    {
        var page = await Result($"people.union=seul&people.children=0&housing.commune=69266&{told}");
        Assert.Contains(number, page, StringComparison.Ordinal);
        Assert.InRange(page.IndexOf(place, StringComparison.Ordinal), 1, page.LastIndexOf("France services Villeurbanne", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Are_not_shown_to_who_told_nothing_of_the_kind() =>
        Assert.DoesNotContain("tel:115", await Result("people.union=seul&people.children=0&housing.status=locataire_hlm"), StringComparison.Ordinal);

    [Fact]
    public void Are_there_for_every_need_and_say_where_they_were_read()
    {
        Assert.All(Enum.GetValues<Need>(), need => Assert.NotEmpty(Book.For([need])));
        Assert.All(Book.Helpers, helper => Assert.NotEmpty(helper.Source));
    }

    private async Task<string> Result(string answers) => WebUtility.HtmlDecode(await (await server.Client.PostAsync(
        "/mes-droits", new FormUrlEncodedContent([new("answers", answers)]))).Content.ReadAsStringAsync());
}
