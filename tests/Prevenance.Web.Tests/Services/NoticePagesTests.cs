using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.MutualHelp.Board;
using Prevenance.MutualHelp.Gestures;
using Prevenance.Web.Tests.Staff;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Services;

/// <summary>Places where people meet, calls for volunteers and counts of gestures: put up by an animator, read by everybody.</summary>
public sealed class NoticePagesTests(ChromiumBrowser browser) : IAsyncLifetime
{
    private const int Telephone = 390;
    private const int Screen = 1280;
    private const string Villeurbanne = "69266";

    private StaffServer server = null!;
    private HttpClient samir = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("samir", Role.Volunteer, "Villeurbanne");
        samir = await server.SignedIn("samir");
    }

    public async ValueTask DisposeAsync()
    {
        samir.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_place_is_put_up_by_an_animator_read_by_everybody_and_closed_with_a_word()
    {
        using var anybody = server.Browser();
        using (var wrong = await Put("Place", ("when", "le matin quand il fait beau")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
            Assert.Contains("value=\"le matin quand il fait beau\"", await Text(wrong), StringComparison.Ordinal);
        }
        using (var put = await Put("Place"))
            Assert.Equal(HttpStatusCode.SeeOther, put.StatusCode);
        var page = await Read(anybody, "/entraide/lieux");
        Assert.Contains("3 place Inventée", page, StringComparison.Ordinal);
        Assert.Contains("Ouvert jusqu’à 14 h.", page, StringComparison.Ordinal);
        Assert.Contains("Open until 14:00.", await Read(anybody, "/en/mutual-help/places"), StringComparison.Ordinal);
        using (var elsewhere = await StaffServer.Post(anybody, "/entraide/lieux", ("quarter", "69029")))
            Assert.DoesNotContain("3 place Inventée", await Text(elsewhere), StringComparison.Ordinal);
        var about = StaffServer.Hidden(await Read(samir, "/equipe/entraide/lieux"), "about");
        using (var noWord = await StaffServer.Post(samir, "/equipe/entraide/lieux/affiche", ("about", about), ("do", "close"), ("why", "")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, noWord.StatusCode);
        using (await StaffServer.Post(samir, "/equipe/entraide/lieux/affiche", ("about", about), ("do", "close"), ("why", "travaux")))
        {
        }
        Assert.Contains("Fermé : travaux.", await Read(anybody, "/entraide/lieux"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_answers_a_call_through_the_relay_and_reads_what_the_animator_answers()
    {
        using (var put = await Put("Volunteering"))
            Assert.Equal(HttpStatusCode.SeeOther, put.StatusCode);
        using var yvonne = server.Browser();
        var about = Regex.Match(await Read(yvonne, "/entraide/lieux"), "about=([0-9a-f]+)").Groups[1].Value;
        Assert.Contains("Revenir avec votre code", await Read(yvonne, $"/entraide/lieux/ecrire?about={about}"), StringComparison.Ordinal);
        using (await StaffServer.Post(yvonne, "/entraide/venir", ("name", "Yvonne"), ("quarter", Villeurbanne), ("age", "yes")))
        {
        }
        using (var empty = await StaffServer.Post(yvonne, "/entraide/lieux/ecrire", ("about", about), ("words", " ")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        using (var sent = await StaffServer.Post(yvonne, "/entraide/lieux/ecrire", ("about", about), ("words", "Je peux venir, 06 12 34 56 78.")))
            Assert.Contains("a été caché", await Text(sent), StringComparison.Ordinal);
        var waiting = await Read(samir, "/equipe/entraide");
        Assert.Contains("Je peux venir, [numéro masqué].", waiting, StringComparison.Ordinal);
        using (await StaffServer.Post(samir, "/equipe/entraide/repondre", ("whom", StaffServer.Hidden(waiting, "whom")), ("words", "Samedi à dix heures, au local.")))
        {
        }
        Assert.DoesNotContain("Je peux venir", await Read(samir, "/equipe/entraide"), StringComparison.Ordinal);
        Assert.Contains("Samedi à dix heures, au local.", await Read(yvonne, "/entraide/moi"), StringComparison.Ordinal);
        using (await StaffServer.Post(yvonne, "/entraide/moi/animateur", ("words", "Merci, à samedi.")))
        {
        }
        Assert.Contains("Merci, à samedi.", await Read(samir, "/equipe/entraide"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_the_animators_of_a_quarter_puts_anything_up_there()
    {
        await server.Add("odile", Role.SocialWorker, "Villeurbanne");
        await server.Add("nora", Role.Volunteer, "Bron");
        foreach (var name in (string[])["odile", "nora"])
        {
            using var other = await server.SignedIn(name);
            using var refused = await Put("Place", by: other);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }
        Assert.Contains("Aucun lieu n’est affiché", await Read(samir, "/entraide/lieux"), StringComparison.Ordinal);
    }

    [Theory, InlineData(Telephone), InlineData(Screen)]
    public async Task The_pages_fit_and_are_for_everyone(int width)
    {
        foreach (var kind in (string[])["Place", "Volunteering"])
        {
            using var put = await Put(kind);
        }
        await Happen(12);
        server.Clock.Days = 10;
        await server.Services.GetRequiredService<GestureDesk>().Publish();
        await using var context = await browser.OpenAsync(new() { BaseURL = server.Address.ToString(), ViewportSize = new() { Width = width, Height = 844 } });
        var page = await context.NewPageAsync();
        foreach (var address in (string[])["/entraide/lieux", "/en/mutual-help/places", "/entraide/gestes", "/en/mutual-help/gestures", "/equipe/entraide/lieux"])
        {
            await page.GotoAsync(address);
            if (address.StartsWith("/equipe", StringComparison.Ordinal))
            {
                await page.FillAsync("#email", "samir@example.org");
                await page.FillAsync("#password", StaffServer.Password);
                await page.Keyboard.PressAsync("Enter");
                await page.Locator("h1", new() { HasText = "Lieux et appels" }).WaitForAsync();
                await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
            }
            await Looks.AssertAccessible(page);
            await Looks.AssertFits(page);
        }
        Assert.Contains("12 gestes entre le 1er novembre 2026 et le 30 novembre 2026.", await Read(samir, "/entraide/gestes"), StringComparison.Ordinal);
    }

    private async Task Happen(int times)
    {
        var (board, desk) = (server.Services.GetRequiredService<HelpBoard>(), server.Services.GetRequiredService<AnimatorDesk>());
        for (var time = 0; time < times; time++)
        {
            var member = await board.Join("Inès", "Villeurbanne");
            var post = (await board.Post(member, MutualHelp.PostKind.Request, "Qui veut lire avec moi à la bibliothèque ?")).Id!;
            await desk.Settle("samir", post, isPublished: true);
            await board.SayItHappened(member, post);
        }
    }

    private Task<HttpResponseMessage> Put(string kind, (string Name, string Value)? with = null, HttpClient? by = null)
    {
        var fields = new Dictionary<string, string>
        {
            ["kind"] = kind,
            ["quarter"] = "Villeurbanne",
            ["name"] = kind == "Place" ? "La cuisine partagée" : "Les jardins d’essai",
            ["address"] = kind == "Place" ? "3 place Inventée" : "",
            ["what"] = kind == "Place" ? "On cuisine et on mange ensemble." : "Arroser et planter à plusieurs.",
            ["when"] = kind == "Place" ? "Mo-Fr 11:00-14:00" : "le samedi matin",
            ["keeper"] = kind == "Place" ? "Zoé" : "",
            ["until"] = "2027-02-01",
        };
        if (with is var (name, value))
            fields[name] = value;
        return StaffServer.Post(by ?? samir, "/equipe/entraide/lieux", [.. fields.Select(field => (field.Key, field.Value))]);
    }

    private static async Task<string> Read(HttpClient client, string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address, Stop)).Replace('\u00a0', ' ').Replace('\u202f', ' ');

    private static async Task<string> Text(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)).Replace('\u00a0', ' ');
}
