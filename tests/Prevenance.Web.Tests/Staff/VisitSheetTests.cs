using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Consents;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Staff;

/// <summary>The sheet of a home visit: where, how to reach, what to check and what to ask, room to write; never why one comes.</summary>
public sealed class VisitSheetTests(ChromiumBrowser browser) : IAsyncLifetime
{
    private const int Telephone = 390;
    private const double FourteenPoints = 14 * 96 / 72.0;

    private StaffServer server = null!;
    private HttpClient odile = null!;
    private string account = "";
    private FileKey file;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        account = await server.Add("odile", Role.SocialWorker, "nord");
        file = PersonBook.NewKey();
        await Get<PersonBook>().Create(await Pass(Gesture.CreatePerson, null), new Person(file)
        {
            FirstNames = PersonName.Of("Amina"),
            UsageName = PersonName.Of("Belkacem"),
            Contacts = [new(MeansKind.Telephone, "06 39 98 12 34") { WhoAnswers = "son fils", MayBeSaid = "rien au répondeur" }, new(MeansKind.Post, "3 rue des Acacias")],
        }, "nord", account);
        await Get<FactStore>().Add(await Pass(Gesture.ChangeSituation, file),
        [
            Fact("vieux", "salaire_net", new FactValue.Number(840), new FactSource(SourceKind.Said), monthsAgo: 10),
            Fact("neuf", "pensions_alimentaires_percues", new FactValue.Number(120), new FactSource(SourceKind.Said), monthsAgo: 0),
            Fact("dit", "loyer", new FactValue.Number(468), new FactSource(SourceKind.Said), monthsAgo: 1),
            Fact("caf", "loyer", new FactValue.Number(510), new FactSource(SourceKind.Imported, "CAF"), monthsAgo: 1),
            Fact("mots", "observations", new FactValue.Words("impayé confié à un huissier"), new FactSource(SourceKind.Imported, "CAF"), monthsAgo: 30),
        ]);
        odile = await server.SignedIn("odile");
        using var booked = await StaffServer.Post(odile, $"/equipe/dossiers/{file}/rendez-vous", ("day", "30/11/2026"), ("hour", "9h30"), ("minutes", "45"), ("place", "Home"), ("why", "les dettes de loyer"));
        Assert.Equal(HttpStatusCode.SeeOther, booked.StatusCode);
        using var contact = await StaffServer.Post(odile, $"/equipe/dossiers/{file}/contact", ("kind", "Call"), ("sentence", "Elle parle d’expulsion."));
        Assert.Equal(HttpStatusCode.SeeOther, contact.StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task It_says_who_when_where_how_to_reach_and_what_to_check_with_its_age_as_known_on_a_day()
    {
        var page = await Read($"/equipe/dossiers/{file}/visite");
        foreach (var words in (string[])[
            "Amina Belkacem", "D’après ce que l’on sait le 27 novembre 2026", "30 novembre", "9 h 30", "3 rue des Acacias", "06 39 98 12 34", "répond : son fils", "ce qu’on peut y dire : rien au répondeur",
            "840", "dit en janvier, à confirmer", "468", "510", "À découper et à laisser"])
            Assert.Contains(words, page, StringComparison.Ordinal);
        // What was said this month is asked again of nobody.
        Assert.DoesNotContain("pensions alimentaires percues", page, StringComparison.Ordinal);
        Assert.Contains("Home-visit sheet", await Read($"/en/team/files/{file}/visit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_why_one_comes_nor_what_was_said_nor_free_words_of_an_import_are_on_it()
    {
        var page = await Read($"/equipe/dossiers/{file}/visite");
        foreach (var words in (string[])["dettes", "expulsion", "huissier"])
            Assert.DoesNotContain(words, page, StringComparison.Ordinal);
        // The foot of the page, which is left, has nothing of anybody: it is written by hand.
        var foot = page[page.IndexOf("class=\"to-cut\"", StringComparison.Ordinal)..page.IndexOf("</section>", page.IndexOf("class=\"to-cut\"", StringComparison.Ordinal), StringComparison.Ordinal)];
        foreach (var words in (string[])["Amina", "Belkacem", "Acacias", "06 39", "odile", "novembre"])
            Assert.DoesNotContain(words, foot, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_she_is_asked_is_what_nobody_told_and_a_consent_without_to_whom()
    {
        var partner = await server.Add("CSAPA", Role.Partner);
        await Get<ConsentBook>().Ask(file, new(partner, "votre santé", new DateOnly(2027, 1, 1)), account);
        var asked = await Read($"/equipe/dossiers/{file}/visite");
        Assert.Contains("Un accord lui a été demandé dans son accès", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("CSAPA", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("votre santé", asked, StringComparison.Ordinal);
        var section = asked[asked.IndexOf("id=\"asked\"", StringComparison.Ordinal)..asked.IndexOf("id=\"words\"", StringComparison.Ordinal)];
        Assert.Equal(4 + 1, section.Split("<li>").Length - 1);
    }

    [Fact]
    public async Task It_is_printed_in_fourteen_points_without_anything_to_press_and_fits_a_telephone()
    {
        await using var context = await browser.OpenAsync(new() { BaseURL = server.Address.ToString(), ViewportSize = new() { Width = Telephone, Height = 844 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/equipe/dossiers/{file}/visite");
        await page.FillAsync("#email", "odile@example.org");
        await page.FillAsync("#password", StaffServer.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".to-cut");
        await Looks.AssertAccessible(page);
        await Looks.AssertFits(page);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(FourteenPoints, await page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('.to-tick li')).fontSize)"), 0.1);
        Assert.False(await page.Locator("nav.staff").IsVisibleAsync());
        Assert.Equal("numbered", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.paper')).page"));
    }

    private Fact Fact(string id, string what, FactValue value, FactSource source, int monthsAgo) => new()
    {
        Id = id,
        What = what,
        Value = value,
        From = new DateOnly(2026, 1, 1),
        RecordedAt = server.Clock.GetUtcNow().AddMonths(-monthsAgo),
        Source = source,
        By = account,
    };

    private T Get<T>()
        where T : notnull => server.Services.GetRequiredService<T>();

    private async Task<Pass> Pass(Gesture gesture, FileKey? of) => (await Get<Gate>().Ask(new Viewer(account), gesture, of, "test")).Pass!;

    private async Task<string> Read(string path) => WebUtility.HtmlDecode(await odile.GetStringAsync(path, Stop)).Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
