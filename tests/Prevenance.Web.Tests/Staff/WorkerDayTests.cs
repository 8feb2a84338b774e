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
        await page.GetByText("Personne n’est trouvé ainsi").WaitForAsync();
        Assert.DoesNotContain("moreau", page.Url, StringComparison.OrdinalIgnoreCase);
        await page.GetByText("Créer un dossier pour").ClickAsync();
        // Back shows what was found again, and asks nothing.
        await page.GoBackAsync();
        await page.GetByText("Personne n’est trouvé ainsi").WaitForAsync();
        Assert.Equal("moreau", await page.InputValueAsync("#q"));
        await page.GetByText("Créer un dossier pour").ClickAsync();
        await page.FillAsync("#first", "Fatima");
        await page.FillAsync("#usage", "Moreau");
        await page.FillAsync("#born", "1985");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("h1", new() { HasText = "Fatima Moreau" }).WaitForAsync();

        await page.FillAsync("#minutes", "dix");
        await page.FillAsync("#sentence", "Elle rappelle jeudi <b>pour</b> le loyer.");
        await page.ClickAsync("form[action*=contact] button");
        Assert.Equal("dix", await page.InputValueAsync("#minutes"));
        Assert.Equal("Elle rappelle jeudi <b>pour</b> le loyer.", await page.InputValueAsync("#sentence"));
        await page.FillAsync("#minutes", "10");
        await page.ClickAsync("form[action*=contact] button");
        await page.GetByText("Elle rappelle jeudi <b>pour</b> le loyer.").WaitForAsync();

        await page.GetByText("Qui a ouvert ce dossier").ClickAsync();
        await page.GetByText("odile, a ouvert ou écrit une note").First.WaitForAsync();
        await page.GotoAsync("/equipe");
        await page.GetByText("Fatima Moreau").WaitForAsync();
        await page.GetByText("dernier contact le 27 novembre 2026").WaitForAsync();
    }

    [Fact]
    public async Task A_household_a_note_and_a_goal_are_noted_on_a_telephone_without_scripts()
    {
        using var odile = await server.SignedIn("odile");
        await StaffServer.MakeKnown(odile, "Luc", "Petit", "1983");
        var file = await StaffServer.MakeKnown(odile, "Fatima", "Moreau", "1985");
        await using var context = await browser.OpenAsync(new() { BaseURL = server.Address.ToString(), ViewportSize = new() { Width = Telephone, Height = 844 }, JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(file);
        await page.FillAsync("#email", "odile@example.org");
        await page.FillAsync("#password", StaffServer.Password);
        await page.Keyboard.PressAsync("Enter");

        await page.GetByText("Ajouter une personne").ClickAsync();
        await page.FillAsync("#name", "petit");
        await page.FillAsync("#from", "hier");
        await page.ClickAsync("form[action$=foyer] button");
        Assert.Equal("hier", await page.InputValueAsync("#from"));
        await page.FillAsync("#from", "01/01/2019");
        await page.ClickAsync("form[action$=foyer] button");
        await page.GetByText("depuis le 1er janvier 2019").First.WaitForAsync();

        await page.GetByText("Noter une séparation").ClickAsync();
        await page.FillAsync("#from", "01/04/2026");
        await page.CheckAsync("#hidden");
        await page.ClickAsync("form[action$=separation] button");
        // On which side he is, is not supposed.
        await page.GetByText("Dites de quel côté").First.WaitForAsync();
        await page.SelectOptionAsync("select[id^='time.']", "0");
        await page.ClickAsync("form[action$=separation] button");
        await page.GetByText("Ce que verra Luc Petit").First.WaitForAsync();
        await page.ClickAsync("form[action$=separation] button");
        await page.GetByText("adresse cachée").WaitForAsync();
        await page.GetByText("Montrer l’adresse").ClickAsync();
        await page.GetByText("Aucune adresse à lire ici").WaitForAsync();
        await page.GetByText("Revenir au dossier").ClickAsync();

        await page.GetByText("Écrire une note").ClickAsync();
        await page.ClickAsync("form[action$=note] button");
        await page.GetByText("écrivez quelques mots", new() { Exact = false }).First.WaitForAsync();
        await page.FillAsync("#words", "Elle <b>cherche</b> un logement.");
        await page.ClickAsync("form[action$=note] button");
        await page.GetByText("Elle <b>cherche</b> un logement.").WaitForAsync();
        await page.GetByText("Compléter, ou écrire sa phrase").ClickAsync();
        await page.FillAsync("#hers", "J’ai peur de rester.");
        await page.Locator("form", new() { Has = page.Locator("#hers") }).Locator("button").ClickAsync();
        await page.GetByText("« J’ai peur de rester. »").WaitForAsync();

        await page.GetByText("Noter un but").ClickAsync();
        await page.FillAsync("#words", "Un logement à moi");
        await page.FillAsync("#hoped", "un studio");
        await page.ClickAsync("form[action$=but] button");
        await page.GetByText("Regarder ensemble").ClickAsync();
        await page.CheckAsync("[id='level.1']");
        await page.Locator("form", new() { Has = page.Locator("#level") }).Locator("button").ClickAsync();
        await page.GetByText("60,0").WaitForAsync();
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
        // Those who were shown were shown for these words, and for no others.
        using var other = await StaffServer.Post(odile, "/equipe/personnes/nouvelle", ("first", "Fatima"), ("usage", "Moreau"), ("born", "12/03/1985"), ("_file", StaffServer.Hidden(page, "_file")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        using var anyway = await StaffServer.Post(odile, "/equipe/personnes/nouvelle", ("first", "Fatima"), ("usage", "Moreau"), ("born", "03/12/1985"), ("_file", StaffServer.Hidden(page, "_file")));
        Assert.Equal(HttpStatusCode.SeeOther, anyway.StatusCode);
    }

    [Fact]
    public async Task What_is_sent_twice_makes_one_person_and_leads_to_her()
    {
        using var odile = await server.SignedIn("odile");
        var sent = StaffServer.Hidden(await odile.GetStringAsync("/equipe/personnes/nouvelle", Stop), "_file");
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => StaffServer.Post(odile, "/equipe/personnes/nouvelle", ("first", "Fatima"), ("usage", "Moreau"), ("born", "1985"), ("mine", "on"), ("_file", sent))));
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.SeeOther, answers[0].Headers.Location), (answer.StatusCode, answer.Headers.Location)));
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(WebUtility.HtmlDecode(await Found(odile, "moreau")), "Fatima Moreau"));

        // Somebody else, typed over the page that was sent already, is somebody else.
        using var another = await StaffServer.Post(odile, "/equipe/personnes/nouvelle", ("first", "Karim"), ("usage", "Leroy"), ("born", "1970"), ("mine", "on"), ("_file", sent));
        Assert.NotEqual(answers[0].Headers.Location, another.Headers.Location);
        Assert.Contains("Karim Leroy", WebUtility.HtmlDecode(await Found(odile, "leroy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("note", "words", "hoped")]
    [InlineData("but", "hoped", "words")]
    public async Task A_note_or_a_goal_that_is_sent_twice_is_one(string page, string field, string other)
    {
        using var odile = await server.SignedIn("odile");
        var file = await StaffServer.MakeKnown(odile, "Fatima", "Moreau", "1985");
        var once = StaffServer.Hidden(await odile.GetStringAsync($"{file}/{page}", Stop), "_once");
        var told = new List<int>();
        for (var time = 0; time < 2; time++)
        {
            using var sent = await StaffServer.Post(odile, $"{file}/{page}", (field, "motunique"), (other, "motunique"), ("weight", "1"), ("_once", once));
            Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
            told.Add(System.Text.RegularExpressions.Regex.Count(await odile.GetStringAsync(file, Stop), "motunique"));
        }
        Assert.Equal(told[0], told[1]);
        Assert.NotEqual(0, told[0]);

        // Other words, typed over the page that was sent already, are not lost.
        using var more = await StaffServer.Post(odile, $"{file}/{page}", (field, "autremot"), (other, "autremot"), ("weight", "1"), ("_once", once));
        Assert.Contains("autremot", await odile.GetStringAsync(file, Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_that_was_typed_until_the_session_ended_comes_back_to_who_typed_it()
    {
        using var odile = await server.SignedIn("odile");
        var address = await StaffServer.MakeKnown(odile, "Fatima", "Moreau", "1985");
        server.Clock.Days = 2 / 24.0;
        using var late = await StaffServer.Post(odile, $"{address}/contact", ("kind", "Call"), ("minutes", "12"), ("sentence", "Elle rappelle <jeudi> pour le loyer."));
        var page = await late.Content.ReadAsStringAsync(Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, late.StatusCode);
        Assert.DoesNotContain("jeudi", page, StringComparison.Ordinal);
        var kept = StaffServer.Hidden(page, "kept");

        // Somebody else at the same desk reads nothing of it.
        using var karim = server.Browser();
        using (var other = await StaffServer.Post(karim, "/equipe/entrer", ("email", "karim@example.org"), ("password", StaffServer.Password), ("kept", kept)))
            Assert.Equal(HttpStatusCode.SeeOther, other.StatusCode);

        using var wrong = await StaffServer.Post(odile, "/equipe/entrer", ("email", "odile@example.org"), ("password", "une faute"), ("kept", kept));
        kept = StaffServer.Hidden(await wrong.Content.ReadAsStringAsync(Stop), "kept");
        using var back = await StaffServer.Post(odile, "/equipe/entrer", ("email", "odile@example.org"), ("password", StaffServer.Password), ("kept", kept));
        var resumed = WebUtility.HtmlDecode(await back.Content.ReadAsStringAsync(Stop));
        Assert.Contains($"action=\"{address}/contact?_back\"", resumed, StringComparison.Ordinal);
        using var shown = await StaffServer.Post(odile, $"{address}/contact?_back", ("kind", "Call"), ("minutes", "12"), ("sentence", "Elle rappelle <jeudi> pour le loyer."));
        var again = WebUtility.HtmlDecode(await shown.Content.ReadAsStringAsync(Stop));
        Assert.Contains(">Elle rappelle <jeudi> pour le loyer.</textarea>", again, StringComparison.Ordinal);
        Assert.Contains("Aucun contact à lire ici", again, StringComparison.Ordinal);
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
            foreach (var address in (string[])["/equipe", "/en/team", "/equipe/personnes", "/equipe/personnes/nouvelle", "/equipe/mon-compte", "/equipe/mon-compte/deux-etapes", file, $"{file}/journal", $"{file}/foyer", $"{file}/separation", $"{file}/cacher-l-adresse", $"{file}/adresse", $"{file}/note", $"{file}/brouillons", $"{file}/but", $"{file}/joindre", $"{file}/noms"])
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

    private static Task<string> Found(HttpClient client, string typed) => StaffServer.Search(client, typed);
}
