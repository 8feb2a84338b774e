using System.Net;
using System.Text.RegularExpressions;
using Prevenance.Accounts;
using Prevenance.Web.Tests.Staff;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Services;

/// <summary>Between a member and the animators of a quarter: who introduced her, what is answered to who calls, what is contested; and the nearest offers first.</summary>
public sealed class AppealPagesTests(ChromiumBrowser browser) : IAsyncLifetime
{
    private const int Telephone = 390;
    private const int Screen = 1280;
    private const string Villeurbanne = "69266";
    private const string Bron = "69029";
    private const string Charly = "69046";

    private StaffServer server = null!;
    private HttpClient samir = null!;
    private HttpClient yvonne = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("samir", Role.Volunteer, "Villeurbanne");
        await server.Add("nora", Role.Volunteer, "Villeurbanne");
        await server.Add("chef", Role.TeamManager, "Villeurbanne");
        await server.Add("loin", Role.Volunteer, "Bron");
        samir = await server.SignedIn("samir");
        yvonne = server.Browser();
        await Join(yvonne, "Yvonne", Villeurbanne, "Les jardins d’essai");
    }

    public async ValueTask DisposeAsync()
    {
        yvonne.Dispose();
        samir.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Who_introduced_her_is_read_by_the_animator_and_by_nobody_else()
    {
        await Post(yvonne, "/entraide/demander", ("words", "Je cherche une échelle samedi."));
        Assert.Contains("Dit avoir été présenté par : Les jardins d’essai.", await Read(samir, "/equipe/entraide"), StringComparison.Ordinal);
        await Settle("publish");
        using var julien = server.Browser();
        await Join(julien, "Julien", Villeurbanne);
        Assert.DoesNotContain("jardins d’essai", await Read(julien, "/entraide"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_calls_is_written_to_by_an_animator_through_the_relay_and_the_call_is_taken()
    {
        await Post(yvonne, "/entraide/demander", ("words", "Je n’en peux plus, j’ai envie de mourir."));
        var waiting = await Read(samir, "/equipe/entraide");
        var whom = StaffServer.Hidden(waiting, "whom");
        using (var loin = await server.SignedIn("loin"))
            await Post(loin, "/equipe/entraide/repondre", ("whom", whom), ("words", "Bonjour de loin."));
        Assert.DoesNotContain("Bonjour de loin.", await Read(yvonne, "/entraide/moi"), StringComparison.Ordinal);
        await Post(samir, "/equipe/entraide/repondre", ("whom", whom), ("words", "Je suis là. Voulez-vous que l’on se parle ?"));
        Assert.Contains("Je suis là.", await Read(yvonne, "/entraide/moi"), StringComparison.Ordinal);
        Assert.DoesNotContain("Quelqu’un appelle", await Read(samir, "/equipe/entraide"), StringComparison.Ordinal);
        await Post(yvonne, "/entraide/moi/animateur", ("words", "Oui, demain."));
        Assert.Contains("Oui, demain.", await Read(samir, "/equipe/entraide"), StringComparison.Ordinal);
    }

    [Theory, InlineData("nora"), InlineData("chef")]
    public async Task A_refusal_is_contested_once_and_answered_by_another_in_words_that_both_read(string reader)
    {
        await Post(yvonne, "/entraide/demander", ("words", "Je cherche une échelle samedi."));
        await Settle("refuse");
        var about = StaffServer.Hidden(await Read(yvonne, "/entraide/moi"), "about");
        await Post(yvonne, "/entraide/moi/contester", ("about", about), ("words", "Une échelle n’est pas un danger."));
        Assert.Contains("Une autre personne vous répond ici le 1er décembre 2026 au plus tard.", await Read(yvonne, "/entraide/moi"), StringComparison.Ordinal);
        Assert.DoesNotContain("Une échelle n’est pas un danger.", await Read(samir, "/equipe/entraide/contestations"), StringComparison.Ordinal);
        using (var loin = await server.SignedIn("loin"))
            Assert.DoesNotContain("Une échelle n’est pas un danger.", await Read(loin, "/equipe/entraide/contestations"), StringComparison.Ordinal);
        using var other = await server.SignedIn(reader);
        var page = await Read(other, "/equipe/entraide/contestations");
        Assert.Contains("Une échelle n’est pas un danger.", page, StringComparison.Ordinal);
        var appeal = StaffServer.Hidden(page, "about");
        using (var noWord = await StaffServer.Post(other, "/equipe/entraide/contestations", ("about", appeal), ("do", "falls"), ("words", "")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, noWord.StatusCode);
        await Post(other, "/equipe/entraide/contestations", ("about", appeal), ("do", "falls"), ("words", "Rien ne s’y oppose."));
        var mine = await Read(yvonne, "/entraide/moi");
        Assert.Contains("la décision est annulée", mine, StringComparison.Ordinal);
        Assert.Contains("Rien ne s’y oppose.", mine, StringComparison.Ordinal);
        Assert.Contains("votre décision est annulée", await Read(samir, "/equipe/entraide/contestations"), StringComparison.Ordinal);
        Assert.Contains("échelle samedi", await Read(samir, "/entraide"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_contested_of_the_only_human_of_a_quarter_is_answered_by_an_animator_of_another_and_who_read_it_is_told()
    {
        using var loin = await server.SignedIn("loin");
        using var julien = server.Browser();
        await Join(julien, "Julien", Charly);
        await server.Add("charly", Role.Volunteer, "Charly");
        using var charly = await server.SignedIn("charly");
        await Post(julien, "/entraide/demander", ("words", "Je n’en peux plus, j’ai envie de mourir."));
        await Post(charly, "/equipe/entraide/repondre", ("whom", StaffServer.Hidden(await Read(charly, "/equipe/entraide"), "whom")), ("words", "Encore vous ?"));
        var mine = await Read(julien, "/entraide/moi");
        await Post(julien, "/entraide/moi/contester", ("about", Regex.Match(mine, "value=\"(word [0-9a-f]+)\"").Groups[1].Value), ("words", "Ce n’est pas une façon de parler."));
        Assert.DoesNotContain("façon de parler", await Read(charly, "/equipe/entraide/contestations"), StringComparison.Ordinal);
        using (var chef = await server.SignedIn("chef"))
            Assert.DoesNotContain("façon de parler", await Read(chef, "/equipe/entraide/contestations"), StringComparison.Ordinal);
        var page = await Read(loin, "/equipe/entraide/contestations");
        Assert.Contains("Encore vous ?", page, StringComparison.Ordinal);
        await Post(loin, "/equipe/entraide/contestations", ("about", StaffServer.Hidden(page, "about")), ("do", "falls"), ("words", "Je lui en ai parlé."));
        mine = await Read(julien, "/entraide/moi");
        foreach (var said in (string[])["Lu le 27 novembre 2026 par loin.", "le message ne devait pas être écrit", "Je lui en ai parlé."])
            Assert.Contains(said, mine, StringComparison.Ordinal);
        Assert.Contains("Un message de vous, contesté le 27 novembre 2026", await Read(charly, "/equipe/entraide/contestations"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_author_of_a_reported_post_is_suspended_told_and_contests_it()
    {
        await Post(yvonne, "/entraide/demander", ("words", "Je cherche une échelle samedi."));
        await Settle("publish");
        using var julien = server.Browser();
        await Join(julien, "Julien", Bron);
        var about = Regex.Match(await Read(julien, "/entraide"), "about=([0-9a-f]+)").Groups[1].Value;
        await Post(julien, "/entraide/signaler", ("about", about));
        Assert.Contains("Suspendre Yvonne", await Read(samir, "/equipe/entraide"), StringComparison.Ordinal);
        await Post(samir, "/equipe/entraide/suspendre", ("about", about));
        Assert.DoesNotContain("échelle samedi", await Read(julien, "/entraide"), StringComparison.Ordinal);
        var mine = await Read(yvonne, "/entraide/moi");
        Assert.Contains("Vos annonces ne sont plus montrées.", mine, StringComparison.Ordinal);
        await Post(yvonne, "/entraide/moi/contester", ("about", Regex.Match(mine, "value=\"(suspension [^\"]+)\"").Groups[1].Value), ("words", "On m’a mal comprise."));
        using var nora = await server.SignedIn("nora");
        await Post(nora, "/equipe/entraide/contestations", ("about", StaffServer.Hidden(await Read(nora, "/equipe/entraide/contestations"), "about")), ("do", "falls"), ("words", "Entendu."));
        Assert.Contains("échelle samedi", await Read(julien, "/entraide"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_nearest_offers_come_first_where_the_person_asks_for_that_and_an_unknown_distance_says_so()
    {
        foreach (var (name, quarter) in new[] { ("Loin", Charly), ("Pres", Bron) })
        {
            using var somebody = server.Browser();
            await Join(somebody, name, quarter);
            await Post(somebody, "/entraide/proposer", ("words", "Je prête une perceuse le samedi."));
        }
        await server.Add("charly", Role.Volunteer, "Charly");
        await server.Add("flachet", Role.Volunteer, "Flachet");
        using (var flachet = await server.SignedIn("flachet"))
        {
            var code = Regex.Match(await Post(flachet, "/equipe/entraide/papier", ("quarter", "Flachet"), ("name", "Nulle")), "class=\"typed\">([^<]+)<").Groups[1].Value;
            using var somebody = server.Browser();
            await Post(somebody, "/entraide/revenir", ("code", code));
            await Post(somebody, "/entraide/proposer", ("words", "Je prête une perceuse le samedi."));
        }
        foreach (var name in (string[])["loin", "charly", "flachet"])
        {
            using var animator = await server.SignedIn(name);
            await Post(animator, "/equipe/entraide/annonce", ("about", StaffServer.Hidden(await Read(animator, "/equipe/entraide"), "about")), ("do", "publish"));
        }
        var page = await Post(yvonne, "/entraide", ("quarter", Villeurbanne), ("what", "perceuse"), ("order", "Distance"));
        var order = (string[])["Pres, Bron", "Loin, Charly", "Nulle, Flachet"];
        var at = order.Select(name => page.IndexOf(name, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, at);
        Assert.Equal(at.Order(), at);
        Assert.Matches("à [0-9],?[0-9]? km", page);
        Assert.Single(Regex.Matches(page, "distance inconnue"));
        Assert.DoesNotContain("Pres, Bron", await Post(yvonne, "/entraide", ("quarter", Villeurbanne), ("what", "perceuse"), ("order", "Moment")), StringComparison.Ordinal);
    }

    [Theory, InlineData(Telephone), InlineData(Screen)]
    public async Task The_pages_fit_and_are_for_everyone(int width)
    {
        await Post(yvonne, "/entraide/demander", ("words", "Je cherche une échelle samedi."));
        await Settle("refuse");
        await Post(yvonne, "/entraide/moi/contester", ("about", StaffServer.Hidden(await Read(yvonne, "/entraide/moi"), "about")), ("words", "Une échelle n’est pas un danger."));
        await Post(yvonne, "/entraide/demander", ("words", "Je n’en peux plus, j’ai envie de mourir."));
        foreach (var (who, address) in new[] { ("nora", "/equipe/entraide/contestations"), ("samir", "/equipe/entraide") })
        {
            await using var context = await browser.OpenAsync(new() { BaseURL = server.Address.ToString(), ViewportSize = new() { Width = width, Height = 844 } });
            var page = await context.NewPageAsync();
            await page.GotoAsync(address);
            await page.FillAsync("#email", $"{who}@example.org");
            await page.FillAsync("#password", StaffServer.Password);
            await page.Keyboard.PressAsync("Enter");
            await page.Locator("form[action^='/equipe/entraide']").First.WaitForAsync();
            await Looks.AssertAccessible(page);
            await Looks.AssertFits(page);
        }
    }

    private static async Task Join(HttpClient client, string name, string quarter, string introduced = "") =>
        Assert.Contains("class=\"typed\"", await Post(client, "/entraide/venir", ("name", name), ("quarter", quarter), ("introduced", introduced), ("age", "yes")), StringComparison.Ordinal);

    private async Task Settle(string what) => await Post(samir, "/equipe/entraide/annonce", ("about", StaffServer.Hidden(await Read(samir, "/equipe/entraide"), "about")), ("do", what));

    private static async Task<string> Post(HttpClient client, string address, params (string Name, string Value)[] fields)
    {
        using var answer = await StaffServer.Post(client, address, fields);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther, $"{address} answers {answer.StatusCode}");
        return Plain(await answer.Content.ReadAsStringAsync(Stop));
    }

    private static async Task<string> Read(HttpClient client, string address) => Plain(await client.GetStringAsync(address, Stop));

    private static string Plain(string page) => WebUtility.HtmlDecode(page).Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
