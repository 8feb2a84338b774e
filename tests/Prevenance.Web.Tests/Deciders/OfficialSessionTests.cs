using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Prevenance.Choices;
using Prevenance.Choices.Booklet;
using Prevenance.Choices.Scenarios;
using Prevenance.Web.Tests.Pages.Territory;
using Prevenance.Web.Tests.Staff;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Deciders;

/// <summary>What an elected official does: reads the first chapter, opens a scenario, changes a range, sees what moves, prints the booklet. Figures and people are invented.</summary>
public sealed partial class OfficialSessionTests(TerritoryServer town, ChromiumBrowser browser) : IClassFixture<TerritoryServer>
{
    private const int Telephone = 390;

    private readonly List<string> screens = [];

    [Theory]
    [InlineData(Telephone, false)]
    [InlineData(1280, true)]
    public async Task From_the_first_chapter_to_a_printed_booklet_nothing_ranks_recommends_or_names_a_person(int width, bool javaScript)
    {
        town.Server.Services.GetRequiredService<ResultFolder>().Keep(new ScenarioRun("nowhere", threads: 1).Of(Scenario));
        using (var odile = await town.Server.SignedIn("odile"))
        {
            if (!(await odile.GetStringAsync("/equipe", TestContext.Current.CancellationToken)).Contains("Moreau", StringComparison.Ordinal))
                await StaffServer.MakeKnown(odile, "Fatima", "Moreau", "1985");
        }
        await using var context = await browser.OpenAsync(new()
        {
            BaseURL = town.Server.Address.ToString(),
            ViewportSize = new() { Width = width, Height = 844 },
            JavaScriptEnabled = javaScript,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();

        await page.GotoAsync("/livret");
        var chapter = await page.Locator("section[aria-labelledby=chapter-1]").InnerTextAsync();
        Assert.Contains("si rien ne change : de 90 à 134, janvier 2027", Plain(chapter), StringComparison.Ordinal);
        await Look(page);

        await page.GotoAsync("/equipe");
        await page.FillAsync("#email", "elu@example.org");
        await page.FillAsync("#password", StaffServer.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("a[href='/territoire/scenarios']").ClickAsync();
        await page.GetByLabel("rsa-a-700").CheckAsync();
        await page.GetByText("Lire côte à côte").ClickAsync();
        await page.Locator("#losers").WaitForAsync();
        await Look(page);

        await page.GetByText("Changer une fourchette : rsa-a-700").ClickAsync();
        await page.FillAsync("[id='take-rsa']", "20");
        await page.FillAsync("[id='take-rsa.to']", "90");
        await page.Keyboard.PressAsync("Enter");
        Assert.Contains("Personnes qui gagnent", await page.Locator("section[aria-labelledby=moves]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Personnes qui perdent", await page.Locator("section[aria-labelledby=stays]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await Look(page);

        await page.GotoAsync("/livret");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Look(page);
        await page.EmulateMediaAsync(new() { Media = Media.Null });
        foreach (var paper in new[] { "A5", "A4" })
        {
            var printed = await page.PdfAsync(new() { Format = paper, PrintBackground = true });
            Assert.StartsWith("%PDF", Encoding.ASCII.GetString(printed.AsSpan(0, 4)), StringComparison.Ordinal);
            Assert.True(PrintedPages().Count(Encoding.Latin1.GetString(printed)) >= Enum.GetValues<Chapter>().Length);
        }

        Assert.All(screens, screen =>
        {
            Assert.Empty(Prescriptions.In(screen, Language.French));
            Assert.DoesNotMatch("(?i)moreau|fatima|odile|valerie|classement|\\bscore", screen);
        });
    }

    private static Scenario Scenario => ScenarioFile.Read("rsa-a-700.yaml", new StringReader("""
        scenario: rsa-a-700
        baseline: { households: 150 }
        horizon: { from: 2027-01, months: 2 }
        law: { prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_m.montant_de_base_du_rsa: { "2027-01-01.2100-12-31": 700 } }
        take_up: { rsa: [0.66, 0.80], aide_logement: [0.9, 1] }
        seed: 1
        """));

    /// <summary>What the page itself says: who may be called for help stands apart on public ones.</summary>
    private async Task Look(IPage page) => screens.Add(await page.Locator("main > *:not(.help)").AllInnerTextsAsync() is var parts ? string.Join('\n', parts) : "");

    /// <summary>Some spaces are kept unbroken, which are spaces all the same.</summary>
    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');

    [GeneratedRegex("/Type\\s*/Page\\b")]
    private static partial Regex PrintedPages();
}
