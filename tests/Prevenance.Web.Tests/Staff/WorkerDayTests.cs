using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Staff;

/// <summary>What a worker does in the morning: comes in, finds somebody, makes another known, notes a call, sees who opened the file.</summary>
public sealed class WorkerDayTests(ChromiumBrowser browser) : IAsyncLifetime
{
    private const int Telephone = 390;

    private StaffServer server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("odile", Role.SocialWorker, "nord");
        await server.Add("karim", Role.SocialWorker, "nord");
        await server.Add("far", Role.SocialWorker, "sud");
        await server.Add("admin", Role.Administrator);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Somebody_is_made_known_and_a_call_noted_on_a_telephone_without_scripts()
    {
        await using var context = await browser.OpenAsync(new() { BaseURL = server.Address.ToString(), ViewportSize = new() { Width = Telephone, Height = 844 }, JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/equipe/personnes");
        await page.FillAsync("#email", "odile@example.org");
        await page.FillAsync("#password", StaffServer.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#q").WaitForAsync();
        Assert.EndsWith("/equipe/personnes", page.Url, StringComparison.Ordinal);

        await page.FillAsync("#q", "moreau");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Personne de ce nom").WaitForAsync();
        await page.GetByText("Créer un dossier pour").ClickAsync();
        await page.FillAsync("#first", "Fatima");
        await page.FillAsync("#usage", "Moreau");
        await page.FillAsync("#born", "1985");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("h1", new() { HasText = "Fatima Moreau" }).WaitForAsync();

        await page.FillAsync("#minutes", "dix");
        await page.FillAsync("#sentence", "Elle rappelle jeudi <b>pour</b> le loyer.");
        await page.ClickAsync("form[action$=contact] button");
        Assert.Equal("dix", await page.InputValueAsync("#minutes"));
        Assert.Equal("Elle rappelle jeudi <b>pour</b> le loyer.", await page.InputValueAsync("#sentence"));
        await page.FillAsync("#minutes", "10");
        await page.ClickAsync("form[action$=contact] button");
        await page.GetByText("Elle rappelle jeudi <b>pour</b> le loyer.").WaitForAsync();

        await page.GetByText("Qui a ouvert ce dossier").ClickAsync();
        await page.GetByText("odile, a noté un contact").First.WaitForAsync();
        await page.GotoAsync("/equipe");
        await page.GetByText("Fatima Moreau").WaitForAsync();
        await page.GetByText("dernier contact le 27 novembre 2026").WaitForAsync();
    }

    [Fact]
    public async Task Somebody_who_may_be_known_is_shown_before_she_is_made_known_again()
    {
        using var odile = await server.SignedIn("odile");
        await StaffServer.MakeKnown(odile, "Fatima", "Moreau", "12/03/1985");
        using var again = await StaffServer.Post(odile, "/equipe/personnes/nouvelle", ("first", "Fatima"), ("usage", "Moreau"), ("born", "03/12/1985"));
        var page = WebUtility.HtmlDecode(await again.Content.ReadAsStringAsync(Stop));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("peut-être déjà connue", page, StringComparison.Ordinal);
        Assert.Contains("12 mars 1985", page, StringComparison.Ordinal);
        using var anyway = await StaffServer.Post(odile, "/equipe/personnes/nouvelle", ("first", "Fatima"), ("usage", "Moreau"), ("born", "03/12/1985"), ("seen", "yes"));
        Assert.Equal(HttpStatusCode.SeeOther, anyway.StatusCode);
    }

    [Fact]
    public async Task A_colleague_is_asked_why_another_team_breaks_the_glass_and_an_administrator_finds_nothing()
    {
        using var odile = await server.SignedIn("odile");
        var address = await StaffServer.MakeKnown(odile, "Fatima", "Moreau", "1985");
        using var karim = await server.SignedIn("karim");
        Assert.Contains("Pourquoi ouvrir", await karim.GetStringAsync(address, Stop), StringComparison.Ordinal);
        using (var opened = await StaffServer.Post(karim, $"{address}/ouvrir", ("reason", "elle est au guichet"), ("back", address)))
            Assert.Equal(address, opened.Headers.Location?.ToString());
        Assert.Contains("Fatima Moreau", await karim.GetStringAsync(address, Stop), StringComparison.Ordinal);

        using var far = await server.SignedIn("far");
        Assert.Contains("trois heures", await far.GetStringAsync(address, Stop), StringComparison.Ordinal);
        var search = await Found(far, "moreau");
        Assert.Contains("F. M.", search, StringComparison.Ordinal);
        Assert.DoesNotContain("Fatima", search, StringComparison.Ordinal);

        using var admin = await server.SignedIn("admin");
        using var there = await admin.GetAsync(address, Stop);
        using var nowhere = await admin.GetAsync($"/equipe/dossiers/{Guid.NewGuid():n}", Stop);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (there.StatusCode, nowhere.StatusCode));
        Assert.Equal(await nowhere.Content.ReadAsStringAsync(Stop), await there.Content.ReadAsStringAsync(Stop));
        using var search404 = await StaffServer.Post(admin, "/equipe/personnes", ("q", "moreau"));
        Assert.Equal(HttpStatusCode.NotFound, search404.StatusCode);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Robert'); DROP TABLE person;--")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("D’Almeida")]
    [InlineData("Đặng Thị Ánh")]
    [InlineData("Олександр")]
    [InlineData("Null")]
    [InlineData("O")]
    public async Task A_name_is_shown_as_it_was_given_and_does_nothing_else(string name)
    {
        using var odile = await server.SignedIn("odile");
        var page = await odile.GetStringAsync(await StaffServer.MakeKnown(odile, name, name, ""), Stop);
        Assert.Contains($"<h1>{name} {name}</h1>", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_of_the_team_is_for_everyone_by_day_and_by_night()
    {
        using var odile = await server.SignedIn("odile");
        var file = await StaffServer.MakeKnown(odile, "Fatima", "Moreau", "1985");
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var context = await browser.OpenAsync(new() { BaseURL = server.Address.ToString(), ViewportSize = new() { Width = Telephone, Height = 844 }, ColorScheme = scheme });
            var page = await context.NewPageAsync();
            await page.GotoAsync("/equipe");
            await Looks.AssertAccessible(page);
            await page.FillAsync("#email", "odile@example.org");
            await page.FillAsync("#password", StaffServer.Password);
            await page.Keyboard.PressAsync("Enter");
            await page.GetByText("Bonjour, odile").WaitForAsync();
            foreach (var address in (string[])["/equipe", "/en/team", "/equipe/personnes", "/equipe/personnes/nouvelle", "/equipe/mon-compte", "/equipe/mon-compte/deux-etapes", file, $"{file}/journal"])
            {
                await page.GotoAsync(address);
                await Looks.AssertAccessible(page);
                await Looks.AssertFits(page);
            }
        }
    }

    [Fact]
    public async Task Who_was_shown_in_a_search_is_noted_in_her_file()
    {
        using var odile = await server.SignedIn("odile");
        var file = new FileKey((await StaffServer.MakeKnown(odile, "Fatima", "Moreau", "1985")).Split('/')[^1]);
        using var far = await server.SignedIn("far");
        await Found(far, "moreau");
        Assert.Contains(await server.Services.GetRequiredService<AccessJournal>().Of(file), line => line.Entry is { Gesture: Gesture.SearchPeople, As: Standing.OtherTeam });
    }

    private static async Task<string> Found(HttpClient client, string typed)
    {
        using var answer = await StaffServer.Post(client, "/equipe/personnes", ("q", typed));
        return await answer.Content.ReadAsStringAsync(Stop);
    }
}
