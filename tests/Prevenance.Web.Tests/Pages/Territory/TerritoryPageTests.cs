using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Prevenance.Web.Tests.Staff;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages.Territory;

/// <summary>The territory as officials and the team read it. Every figure is invented: four areas a kilometre apart, answers at the first and the third.</summary>
public sealed class TerritoryPageTests(TerritoryServer town, ChromiumBrowser browser) : IClassFixture<TerritoryServer>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void A_page_without_any_source_is_whole_and_says_by_which_command_each_is_had()
    {
        var page = Plain(town.Empty);
        Assert.All(["iris", "iris-names", "caf", "stops", "france-services", "services"], kind => Assert.Contains($"./prevenance territory import {kind} FICHIER", page, StringComparison.Ordinal));
        Assert.Contains("./prevenance territory needs POPULATION --publish", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<table", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_home_of_officials_of_managers_and_of_workers_leads_there()
    {
        foreach (var name in new[] { "elu", "valerie", "odile" })
        {
            using var client = await town.Server.SignedIn(name);
            Assert.Contains("href=\"/territoire\"", await client.GetStringAsync("/equipe", Stop), StringComparison.Ordinal);
            Assert.Contains("/en/territory", await client.GetStringAsync("/en/team", Stop), StringComparison.Ordinal);
        }
    }

    /// <summary>At a kilometre one walks 18 minutes by the most direct streets and 21 by the most winding: 200 of 600 are within 20 or not.</summary>
    [Theory]
    [InlineData(15, "33,3 % (200) n’ont aucune réponse (France services) à 15 minutes à pied, quelles que soient les rues ; pour 0 % (0)")]
    [InlineData(20, "0 % (0) n’ont aucune réponse (France services) à 20 minutes à pied, quelles que soient les rues ; pour 33,3 % (200)")]
    [InlineData(30, "0 % (0) n’ont aucune réponse (France services) à 30 minutes à pied, quelles que soient les rues ; pour 0 % (0)")]
    public async Task Who_has_no_answer_is_told_for_certain_and_depending_on_the_streets(int minutes, string expected)
    {
        var page = await Read($"/territoire?minutes={minutes}");
        Assert.Contains("Sur 600 foyers qui touchent le RSA dans 3 IRIS, " + expected, page, StringComparison.Ordinal);
        Assert.Contains("400 à 10 minutes ou moins, 200 de 10 à 20, 0 de 20 à 30", page, StringComparison.Ordinal);
        Assert.Contains("Pour 50 %, une ligne de transport va à une réponse sans changer", page, StringComparison.Ordinal);
        Assert.Contains("Insee et CNAF, année non dite, Licence Ouverte 2.0", page, StringComparison.Ordinal);
    }

    /// <summary>40, 8 and a blank: the eight are hidden, and in no sum.</summary>
    [Fact]
    public async Task A_small_count_is_hidden_and_in_no_sum()
    {
        var page = await Read("/territoire?figure=aaah&commune=69266");
        Assert.Contains("Sur 40 foyers qui touchent l’AAH dans 1 IRIS", page, StringComparison.Ordinal);
        Assert.Contains("3 IRIS ne sont pas montrés", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Aire 2", Table(page, "access-areas"), StringComparison.Ordinal);
        Assert.DoesNotContain("692660102", await Text("/territoire/acces.csv?figure=aaah"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Areas_stand_by_code_until_their_reader_sorts_them_and_what_is_hidden_comes_last()
    {
        Assert.Equal(["Aire 1", "Aire 2", "Aire 3"], Names(await Read("/territoire?commune=69266"), "access-areas"));
        Assert.Equal(["Aire 3", "Aire 2", "Aire 1"], Names(await Read("/territoire?commune=69266&sort=-households"), "access-areas"));
        Assert.Equal(["Aire 1", "Aire 2", "Aire 3"], Names(await Read("/territoire?commune=69266&sort=nonsense"), "access-areas"));
        Assert.Equal(["Aire 1", "Aire 3", "Aire 2"], Names(await Read("/territoire?needs=ending"), "needs-breaks"));
        Assert.Equal(["Aire 3", "Aire 1", "Aire 2"], Names(await Read("/territoire?needs=-ending"), "needs-breaks"));
    }

    [Fact]
    public async Task What_is_taken_away_holds_both_ends_of_each_margin_and_its_sources()
    {
        var lines = (await Text("/en/territory/access.csv?minutes=20")).Split('\n');
        Assert.Contains("minutes_least,minutes_most", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("692660102,Aire 2 (Villeurbanne),69266,arsas,200,18,21,20,Doubtful,True,", lines[2], StringComparison.Ordinal);
        Assert.Contains("\"Insee et CNAF, year not said, Licence Ouverte 2.0\"", lines[2], StringComparison.Ordinal);
        var shapes = JsonNode.Parse(await Text("/territoire/acces.geojson?minutes=20"))!;
        Assert.Equal(3, shapes["features"]!.AsArray().Count);
        Assert.Equal("Polygon", (string?)shapes["features"]![0]!["geometry"]!["type"]);
        Assert.Equal([18, 21], new[] { "minutes_least", "minutes_most" }.Select(end => (double)shapes["features"]![1]!["properties"]![end]!));
        Assert.Contains(shapes["sources"]!.AsArray(), source => ((string)source!).Contains("Insee et CNAF", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_rights_break_from_is_told_for_all_areas_together_with_its_bands_or_hidden()
    {
        var causes = Table(await Read("/territoire"), "needs-causes-table");
        Assert.Contains("82 (tirage : 70 à 94 ; calage : 80 à 85)", Line(causes, "Quelqu’un du foyer atteint un âge"), StringComparison.Ordinal);
        Assert.Contains("caché", Line(causes, "Un chiffre de la loi change"), StringComparison.Ordinal);
        Assert.Contains("Somebody in the household reaches an age", Table(await Read("/en/territory"), "needs-causes-table"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Needs_are_told_with_their_bands_apart_and_hidden_says_hidden()
    {
        var page = await Read("/territoire");
        Assert.Contains("En janvier 2027, si rien ne change dans leur situation, des foyers perdraient un droit en entier : 112 (tirage : 90 à 134 ; calage : 105 à 116) ; ou une partie d’un droit : caché.", page, StringComparison.Ordinal);
        Assert.Contains("De 100 à 205 foyers auraient droit au RSA sans le demander", page, StringComparison.Ordinal);
        Assert.Contains("10 % (8,3 à 12 %)", page.Replace(" % à ", " à ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Aire 4 (Villeurbanne)", page[page.IndexOf("faute d’être calées", StringComparison.Ordinal)..], StringComparison.Ordinal);
        var second = Line(Table(page, "needs-breaks"), "Aire 2");
        Assert.Equal(2, Regex.Count(second, ">caché<"));
        Assert.Contains("février 2027", Table(await Read("/territoire?area=692660102"), "needs-months"), StringComparison.Ordinal);
        Assert.Contains("caché", Line(Table(await Read("/territoire?month=2027-02"), "needs-breaks"), "Aire 1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Needs_are_taken_away_with_their_bands_and_what_is_hidden_stays_so()
    {
        var lines = (await Text("/territoire/besoins.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("code,name,figure,month,value,among,least,most,calibration_least,calibration_most,source", lines[0]);
        Assert.All(lines.Where(line => line.StartsWith("692660102,", StringComparison.Ordinal) && line.Contains(",2027-01,", StringComparison.Ordinal)), line => Assert.Contains(",hidden,,,,,,", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(",rsa_unclaimed,,,,", StringComparison.Ordinal));
        Assert.All(lines.Skip(1), line => Assert.EndsWith("\"Insee et CNAF, 2021, Licence Ouverte 2.0\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_map_is_for_eyes_and_the_page_fits_a_telephone_without_scripts()
    {
        await using var context = await browser.OpenAsync(new() { BaseURL = town.Server.Address.ToString(), ViewportSize = new() { Width = 390, Height = 844 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/territoire");
        await page.FillAsync("#email", "elu@example.org");
        await page.FillAsync("#password", StaffServer.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#access-communes").WaitForAsync();
        Assert.Equal(2, await page.Locator(".area-map[aria-hidden=true]").CountAsync());
        await Looks.AssertAccessible(page);
        await Looks.AssertFits(page);
    }

    private async Task<string> Text(string address) => await town.Official.GetStringAsync(address, Stop);

    private async Task<string> Read(string address) => Plain(await Text(address));

    private static string Plain(string page) => WebUtility.HtmlDecode(page).Replace('\u00a0', ' ').Replace('\u202f', ' ');

    private static string Table(string page, string id) => Regex.Match(page, $"<table[^>]*id=\"{id}\".*?</table>", RegexOptions.Singleline).Value;

    private static string Line(string table, string name) => Regex.Matches(table, "<tr>.*?</tr>", RegexOptions.Singleline).Select(line => line.Value).Single(line => line.Contains(name, StringComparison.Ordinal));

    private static IEnumerable<string> Names(string page, string id) => Regex.Matches(Table(page, id), "<th scope=\"row\">(?:<a[^>]*>)?(Aire \\d)").Select(name => name.Groups[1].Value);
}
