using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Choices;
using Prevenance.Directories.Referrals.Unmet;
using Prevenance.Directories.Search;
using Prevenance.Directories.Search.Typed;
using Prevenance.Geography;
using Prevenance.Web.Tests.Staff;

namespace Prevenance.Web.Tests.Services;

/// <summary>Requests that found no answer: counted from files, published once their quarter is over, read by officials, and asked as questions of anybody.</summary>
public sealed class UnmetPagesTests : IAsyncLifetime
{
    private const string Page = "/territoire/sans-reponse";

    private StaffServer server = null!;
    private HttpClient official = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private UnmetDesk Desk => server.Services.GetRequiredService<UnmetDesk>();

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("elu", Role.ElectedOfficial);
        official = await server.SignedIn("elu");
    }

    public async ValueTask DisposeAsync()
    {
        official.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Before_a_quarter_is_over_nothing_of_it_is_read_anywhere()
    {
        await SearchInVain(30, "69266");
        Assert.Contains("Rien n’est encore publié", await Read(Page), StringComparison.Ordinal);
        Assert.DoesNotContain("demandes restées sans réponse", await Read("/livret"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quarter_that_is_over_is_told_without_small_counts_and_asked_as_questions_in_the_booklet()
    {
        await SearchInVain(30, "69266");
        await SearchInVain(2, "69029");
        await SearchInVain(14, null);
        server.Clock.Days = 40;
        await Desk.Publish();
        using var elu = await server.SignedIn("elu");
        var page = await Text(elu, Page);
        Assert.Contains("Quatrième trimestre 2026", page, StringComparison.Ordinal);
        Assert.Contains("Bron", page, StringComparison.Ordinal);
        Assert.Contains("caché", page, StringComparison.Ordinal);
        Assert.Contains("pour 46 personnes, aucun service n’a été trouvé", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<td[^>]*>\s*2\s*</td>", page);
        var english = await Text(elu, "/en/territory/unanswered");
        Assert.Contains("for 46 people, no service was found", english, StringComparison.Ordinal);
        var booklet = await Read("/livret");
        Assert.Contains("pour 46 personnes, aucun service n’a été trouvé", booklet, StringComparison.Ordinal);
        Assert.True(booklet.IndexOf("46 personnes", StringComparison.Ordinal) > booklet.IndexOf("id=\"chapter-2\"", StringComparison.Ordinal) && booklet.IndexOf("46 personnes", StringComparison.Ordinal) < booklet.IndexOf("id=\"chapter-3\"", StringComparison.Ordinal));
        foreach (var question in OpenQuestions.Of((await Desk.Releases())[0]))
            Assert.Empty(Prescriptions.In(question));
    }

    [Fact]
    public async Task A_search_from_a_file_that_finds_nothing_is_counted_and_a_search_by_anybody_is_not()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        var file = (await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990")).Split('/')[^1];
        using var anybody = server.Browser();
        using (await StaffServer.Post(anybody, "/services", ("what", "alimentation")))
        {
        }
        using (var found = await StaffServer.Post(odile, $"/equipe/dossiers/{file}/orientation", ("what", "alimentation")))
            Assert.Equal(HttpStatusCode.OK, found.StatusCode);
        server.Clock.Days = 40;
        Assert.Equal(1, await Desk.Publish());
        var release = Assert.Single(await Desk.Releases());
        Assert.Equal(["equipement-et-alimentation"], release.Lines.Select(line => line.Theme).Distinct());
        Assert.All(release.Lines, line => Assert.All(line.Counts, count => Assert.True(count is null or 0)));
    }

    private async Task SearchInVain(int people, string? area)
    {
        var query = QueryReader.Read("alimentation", Communes.Own);
        var nothing = new ServiceList([], Communes.Own).Find(query, new DateOnly(2026, 11, 27));
        for (var rank = 0; rank < people; rank++)
            await Desk.Searched(new FileKey($"invented-{area}-{rank}"), query, nothing, area);
    }

    private Task<string> Read(string address) => Text(official, address);

    private static async Task<string> Text(HttpClient reader, string address) => WebUtility.HtmlDecode(await reader.GetStringAsync(address, Stop)).Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
