using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Prevenance.Choices;
using Prevenance.Choices.Sheets;
using Prevenance.Web.Tests.Staff;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Deciders;

/// <summary>The week of a team, by who answers for it: what the team knows of itself comes to two futures in ranges, and nothing is of anybody.</summary>
[Collection(DecidersCollection.Name)]
public sealed class TeamWeekPageTests(DecidersServer deciders, ChromiumBrowser browser)
{
    private const string Page = "/equipe/semaine";
    private const int Telephone = 390;

    private static readonly (string Name, string Value)[] Told =
    [
        ("people", "9"), ("posts", "8"), ("leave", "18"), ("leave.to", "24"), ("whose-team", "Own"), ("said-team", "mars 2026"),
        ("days", "5"), ("open", "2"), ("hour1", "2"), ("hour1.to", "4"), ("hour2", "3"), ("hour2.to", "6"), ("whose-counter", "Own"), ("said-counter", "mars 2026"),
        ("waiting", "60"), ("asked", "55"), ("asked.to", "75"), ("length", "0,8"), ("length.to", "1.2"), ("whose-appointments", "Study"), ("said-appointments", "Invention 2025"),
        ("protected", "10"), ("fragile", "250"), ("fragile.to", "350"), ("whose-prevention", "Supposed"),
        ("right1", "rsa"), ("claims1", "1"), ("claims1.to", "3"), ("euros1", "400"), ("euros1.to", "600"), ("whose-rights", "Supposed"),
    ];

    private StaffServer Server => deciders.Staff;

    private TeamSheets Sheets => Server.Services.GetRequiredService<TeamSheets>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_team_knows_of_itself_comes_to_two_futures_in_ranges()
    {
        using var valerie = await Server.SignedIn("valerie");
        await Keep(valerie, Told);
        var week = (await Sheets.Of("nord"))!.Week!;
        Assert.Equal((0.18, 0.8, 0.1), (week.Team.Leave.Low, week.Team.Appointments.Hours.Low, week.Team.Prevention!.Protected));
        Assert.Equal(2, week.Team.Counter.ByHour.Count);
        var page = await Read(valerie, Page);
        Says(page, "Comme aujourd’hui", "Avec du temps gardé", "Revenu de solidarité active (RSA)", "il ne revient jamais", "la mesure de l’équipe, mars 2026", "une étude, Invention 2025");
        Says(page, RangeText.Of(week.Today.Waiting, "#,##0", new Text("", "")).French);
        Says(page, "Pris sans mesure d’ici", "Rendez-vous où personne ne vient, de 6 à 25 %");
        Says(await Read(valerie, "/en/team/week"), "As today", "With time kept", "it never does");
    }

    [Theory]
    [InlineData("/equipe/semaine", Language.French)]
    [InlineData("/en/team/week", Language.English)]
    public async Task Nothing_on_the_page_says_what_to_choose_and_nothing_is_chosen_beforehand(string address, Language language)
    {
        using var karim = await Server.SignedIn("karim");
        await Sheets.Forget("sud");
        var blank = await Read(karim, address);
        Assert.DoesNotContain(" selected", blank, StringComparison.Ordinal);
        Assert.DoesNotContain(" checked", blank, StringComparison.Ordinal);
        Assert.Empty(Prescriptions.In(blank, language));
        await Keep(karim, Told);
        Assert.Empty(Prescriptions.In(await Read(karim, address), language));
    }

    [Fact]
    public async Task What_is_refused_comes_back_as_it_was_typed_with_the_field_at_fault_named()
    {
        using var karim = await Server.SignedIn("karim");
        await Sheets.Forget("sud");
        using var answer = await StaffServer.Post(
            karim, Page, ("people", "neuf"), ("posts", "8"), ("waiting", "60"), ("asked", "75"), ("asked.to", "55"), ("missed", "6"), ("missed.to", "960"), ("length", "1"), ("length.to", "1"), ("said-team", "<b>mars</b>"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Says(page, "value=\"neuf\"", "value=\"75\"", "value=\"55\"", "value=\"960\"", "href=\"#people\"", "href=\"#asked\"", "href=\"#missed\"", "href=\"#whose-appointments\"");
        Says(page, "Rendez-vous demandés par semaine : écrivez d’abord le plus petit.", "Rendez-vous où personne ne vient : attendu, de 0 à 95.", "Durée d’un rendez-vous, sans les écrits : les deux bouts sont les mêmes");
        // A post that nobody holds has no hours to share.
        using var vacant = await StaffServer.Post(karim, Page, [.. Told.Where(field => field.Name != "posts"), ("posts", "9,5")]);
        Says(WebUtility.HtmlDecode(await vacant.Content.ReadAsStringAsync(Stop)), "href=\"#posts\"", "Plus de postes à temps plein que de personnes : ne compter que les postes tenus", "value=\"9,5\"");
        Assert.Null(await Sheets.Of("sud"));
    }

    [Fact]
    public async Task A_team_of_four_is_shown_nothing_and_what_was_kept_of_it_is_erased()
    {
        using var karim = await Server.SignedIn("karim");
        await Keep(karim, Told);
        using var answer = await StaffServer.Post(karim, Page, [.. Told.Where(field => field.Name != "people"), ("people", "4")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Says(page, "en dessous de 5 personnes, un chiffre d’équipe est le chiffre de quelqu’un", "value=\"4\"");
        Assert.DoesNotContain("Avec du temps gardé</th>", page, StringComparison.Ordinal);
        Assert.Null(await Sheets.Of("sud"));
    }

    [Fact]
    public async Task A_sheet_is_erased_by_who_answers_for_the_team()
    {
        using var karim = await Server.SignedIn("karim");
        await Keep(karim, Told);
        using (await StaffServer.Post(karim, Page, ("team", "sud"), ("do", "erase")))
            Assert.Null(await Sheets.Of("sud"));
    }

    [Fact]
    public async Task Only_who_answers_for_the_team_reads_or_changes_its_week()
    {
        using var karim = await Server.SignedIn("karim");
        Assert.Equal(HttpStatusCode.NotFound, await Status(karim, Page + "?team=nord"));
        using (var other = await StaffServer.Post(karim, Page, [.. Told, ("team", "nord")]))
            Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        using var odile = await Server.SignedIn("odile");
        Assert.Equal(HttpStatusCode.Forbidden, await Status(odile, Page));
        using (var worker = await StaffServer.Post(odile, Page, [.. Told, ("team", "nord")]))
            Assert.Equal(HttpStatusCode.Forbidden, worker.StatusCode);
        using var admin = await Server.SignedIn("admin");
        Assert.Equal(HttpStatusCode.NotFound, await Status(admin, Page));
        using var nobody = Server.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(nobody, Page));
    }

    [Fact]
    public async Task The_page_is_for_everyone_on_a_telephone()
    {
        using (var valerie = await Server.SignedIn("valerie"))
            await Keep(valerie, Told);
        await using var context = await browser.OpenAsync(new() { BaseURL = Server.Address.ToString(), ViewportSize = new() { Width = Telephone, Height = 844 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/equipe");
        await page.FillAsync("#email", "valerie@example.org");
        await page.FillAsync("#password", StaffServer.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("La semaine de l’équipe").ClickAsync();
        foreach (var address in (string[])["", "/territoire/scenarios", "/territoire/scenarios?name=rsa-a-600&name=rsa-a-700"])
        {
            if (address.Length > 0)
                await page.GotoAsync(address);
            await Looks.AssertAccessible(page);
            await Looks.AssertFits(page);
        }
    }

    private static async Task Keep(HttpClient client, (string Name, string Value)[] told)
    {
        using var answer = await StaffServer.Post(client, Page, told);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, Stop);
        return answer.StatusCode;
    }

    private static async Task<string> Read(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop));

    private static void Says(string page, params string[] words) => Assert.All(words, one => Assert.Contains(Plain(one), Plain(page), StringComparison.Ordinal));

    /// <summary>The page keeps some spaces unbroken, which are spaces all the same.</summary>
    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
