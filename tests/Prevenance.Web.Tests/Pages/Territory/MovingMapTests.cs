using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Prevenance.Web.Tests.Staff;
using Prevenance.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Prevenance.Web.Tests.Pages.Territory;

/// <summary>The map that an official moves: it tells what the page tells, in a list for who does not see it.</summary>
public sealed class MovingMapTests(TerritoryServer town, ChromiumBrowser browser) : IClassFixture<TerritoryServer>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/territoire/acces-carte.geojson?minutes=20", "Aire 2 (Villeurbanne)", "18 à 21 minutes à pied, 200 foyers", "class-2")]
    [InlineData("/en/territory/access-map.geojson?minutes=20", "Aire 2 (Villeurbanne)", "18 to 21 minutes on foot, 200 households", "class-2")]
    [InlineData("/territoire/acces-carte.geojson", "Aire 4 (Villeurbanne)", "caché (petit effectif)", "hidden")]
    [InlineData("/territoire/besoins-carte.geojson", "Aire 1 (Villeurbanne)", "10 % (8,3 % à 12 %)", "class-3")]
    [InlineData("/territoire/besoins-carte.geojson", "Aire 2 (Villeurbanne)", "caché (petit effectif)", "hidden")]
    [InlineData("/en/territory/needs-map.geojson", "Aire 4 (Villeurbanne)", "not calibrated", "unknown")]
    public async Task Each_area_is_told_and_drawn_as_the_page_does(string address, string name, string says, string shade)
    {
        var areas = JsonNode.Parse(await town.Official.GetStringAsync(address, Stop))!["features"]!.AsArray();
        Assert.Equal(4, areas.Count);
        var area = areas.Single(one => (string)one!["properties"]!["name"]! == name)!["properties"]!;
        Assert.Equal((says, shade), (((string)area["says"]!).Replace('\u00a0', ' ').Replace('\u202f', ' '), (string)area["shade"]!));
    }

    [Fact]
    public async Task An_official_opens_it_goes_to_an_area_with_the_arrows_and_reads_its_figure()
    {
        await using var context = await Official();
        var page = await Opened(context);
        await Expect(page.Locator(".moving-map[data-open] canvas")).ToHaveCountAsync(1);
        await Expect(page.Locator(".area-map > svg").First).ToBeHiddenAsync();

        await page.Locator("#access-areas-list").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(".moving-map [role=status]").First).ToHaveTextAsync("Aire 2 (Villeurbanne) : 18 à 21 minutes à pied, 200 foyers");
        await Looks.AssertAccessible(page);
        await Looks.AssertFits(page);
    }

    [Fact]
    public async Task A_browser_that_cannot_draw_it_says_so_and_keeps_the_one_that_stands_still()
    {
        await using var context = await Official();
        await context.AddInitScriptAsync("HTMLCanvasElement.prototype.getContext = () => null");
        var page = await Opened(context);
        await Expect(page.Locator(".moving-map [role=status]").First).ToHaveTextAsync("Ce navigateur ne sait pas montrer cette carte : la liste dit la même chose.");
        await Expect(page.Locator(".area-map > svg").First).ToBeVisibleAsync();
        await Expect(page.Locator("#access-areas-list")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Communes_are_for_anybody_to_see_services_on_and_nobody_else_has_the_figures()
    {
        using var somebody = town.Server.Browser();
        var communes = JsonNode.Parse(await somebody.GetStringAsync("/services/communes.geojson", Stop))!["features"]!.AsArray();
        Assert.Equal("Villeurbanne", (string)Assert.Single(communes)!["properties"]!["name"]!);
        using var refused = await somebody.GetAsync("/territoire/acces-carte.geojson", Stop);
        Assert.False(refused.IsSuccessStatusCode);
    }

    private Task<IBrowserContext> Official() => browser.OpenAsync(new() { BaseURL = town.Server.Address.ToString(), ViewportSize = new() { Width = 390, Height = 844 } });

    private static async Task<IPage> Opened(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync("/territoire?minutes=20");
        await page.FillAsync("#email", "elu@example.org");
        await page.FillAsync("#password", StaffServer.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-do=move-map]").First.ClickAsync();
        return page;
    }
}
