using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;
using Prevenance.Casework.Retention;
using Prevenance.Web.Tests.Staff;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Deciders;

/// <summary>The figures of a team, by who answers for it: households by tens or nothing, nobody’s name, and nothing by who works there.</summary>
public sealed class TeamFiguresPageTests(ChromiumBrowser browser) : IAsyncLifetime
{
    private const string Page = "/equipe/chiffres";
    private const int Telephone = 390;

    private static readonly string[] Workers = ["odile", "karim", "helene", "bruno"];

    private StaffServer server = null!;
    private string odile = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("valerie", Role.TeamManager, "nord");
        await server.Add("marie", Role.TeamManager, "sud");
        odile = await server.Add("odile", Role.SocialWorker, "nord");
        foreach (var (name, role) in new[] { ("karim", Role.SocialWorker), ("helene", Role.SocialWorker), ("bruno", Role.Reception) })
            await server.Add(name, role, "nord");
        // Twelve whose référent stays, three without one; a contact with eleven of them.
        for (var rank = 0; rank < 15; rank++)
            await Meet(rank, rank < 12 ? odile : null, rank < 11 ? 20 + rank : null);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_count_of_less_than_ten_households_is_hidden_with_the_sum_that_would_give_it_back()
    {
        using var valerie = await server.SignedIn("valerie");
        var continuity = TableOf(await Read(valerie, Page), "Si les foyers gardent le même référent");
        Assert.Equal(["12", "moins de 10", "moins de 10", "caché"], continuity);
        Assert.Equal(["12", "less than 10", "less than 10", "hidden"], TableOf(await Read(valerie, "/en/team/figures"), "Whether households keep the same référent"));
        var time = TableOf(await Read(valerie, Page), "Le temps passé avec les foyers");
        Assert.Equal(["11", $"{Enumerable.Range(20, 11).Sum()}"], time[^2..]);
        Assert.All(time[..^2].Chunk(2), month => Assert.Equal(["moins de 10", "caché"], month));
        // Fifteen wait for a first appointment: beside the twelve that are told, they would tell at least how many are hidden.
        Assert.Equal(["moins de 10, ou caché", "moins de 10, ou caché", "caché", "caché"], TableOf(await Read(valerie, Page), "Combien de temps on attend")[..4]);
        // Nothing on the page, be it small, is a count of less than ten.
        Assert.DoesNotMatch(@">\s*[0-9]\s*</td>", await Read(valerie, Page));
    }

    [Theory]
    [InlineData(Page)]
    [InlineData("/en/team/figures")]
    public async Task Nobody_is_named_neither_those_who_are_followed_nor_those_who_work_there(string address)
    {
        using var valerie = await server.SignedIn("valerie");
        var page = await Read(valerie, address);
        Assert.DoesNotContain("Prénom", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Belkacem", page, StringComparison.OrdinalIgnoreCase);
        foreach (var worker in Workers)
            Assert.DoesNotContain(worker, page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Who_reads_them_is_noted_and_no_file_is_opened_by_it()
    {
        using var valerie = await server.SignedIn("valerie");
        var before = await server.Journal();
        await Read(valerie, Page);
        Assert.Equal(before + 1, await server.Journal());
        var journal = server.Services.GetRequiredService<AccessJournal>();
        foreach (var file in await server.Services.GetRequiredService<MissionBook>().Files())
            Assert.DoesNotContain(await journal.Of(file), line => line.Entry.Gesture == Gesture.SeeIndicators);
    }

    [Fact]
    public async Task Only_who_answers_for_the_team_reads_them()
    {
        using var marie = await server.SignedIn("marie");
        Assert.Equal(HttpStatusCode.NotFound, await Status(marie, Page + "?team=nord"));
        using var worker = await server.SignedIn("odile");
        Assert.Equal(HttpStatusCode.Forbidden, await Status(worker, Page));
        using var reception = await server.SignedIn("bruno");
        Assert.Equal(HttpStatusCode.NotFound, await Status(reception, Page));
        using var nobody = server.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(nobody, Page));
    }

    [Fact]
    public async Task Of_a_team_of_less_than_five_nothing_is_shown()
    {
        using var marie = await server.SignedIn("marie");
        var page = await Read(marie, Page);
        Assert.Contains("un chiffre d’équipe est le chiffre de quelqu’un", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<td", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_for_everyone_on_a_telephone()
    {
        await using var context = await browser.OpenAsync(new() { BaseURL = server.Address.ToString(), ViewportSize = new() { Width = Telephone, Height = 844 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/equipe");
        await page.FillAsync("#email", "valerie@example.org");
        await page.FillAsync("#password", StaffServer.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Les chiffres de l’équipe").ClickAsync();
        await page.WaitForSelectorAsync("#continuity");
        await Looks.AssertAccessible(page);
        await Looks.AssertFits(page);
    }

    private async Task Meet(int rank, string? referent, int? minutes)
    {
        var (gate, file) = (server.Services.GetRequiredService<Gate>(), PersonBook.NewKey());
        var worker = new Viewer(odile);
        await server.Services.GetRequiredService<PersonBook>().Create(
            (await gate.Ask(worker, Gesture.CreatePerson, null, "test")).Pass!, new Person(file) { FirstNames = PersonName.Of($"Prénom{rank}"), UsageName = PersonName.Of("Belkacem") }, "nord", referent);
        if (minutes is not null)
            await server.Services.GetRequiredService<ContactLog>().Record((await gate.Ask(worker, Gesture.WriteTeamNote, file, "test", "un appel")).Pass!, ContactKind.Call, minutes, "");
    }

    /// <summary>What the cells of a table of the page say, in order.</summary>
    private static string[] TableOf(string page, string caption) =>
        [.. Regex.Matches(page[page.IndexOf($">{caption}</caption>", StringComparison.Ordinal)..].Split("</table>")[0], "<td[^>]*>([^<]*)</td>").Select(cell => cell.Groups[1].Value.Trim())];

    private static async Task<HttpStatusCode> Status(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, Stop);
        return answer.StatusCode;
    }

    private static async Task<string> Read(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop));
}
