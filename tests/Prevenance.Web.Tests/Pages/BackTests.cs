using Microsoft.Playwright;
using Prevenance.Interviews.Tests;
using Prevenance.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Prevenance.Web.Tests.Pages;

/// <summary>The browser's own Back.</summary>
public sealed class BackTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    private static readonly AnsweringHousehold Lea = AnsweringHousehold.All.Single(household => household.Name == "lea");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Shows_the_question_before_also_past_a_mistake_and_goes_on_from_there(bool javaScript)
    {
        var journey = await Started(javaScript);
        await journey.Give("31");
        await journey.Continue();
        await Expect(journey.Page.Locator("[role=alert]")).ToBeVisibleAsync();
        await journey.Give("2");
        await journey.Continue();
        Assert.NotEqual("people.children", await journey.Question());
        foreach (var expected in new[] { "people.children", "people.children", "people.you.birth", "people.union" })
        {
            await journey.Page.GoBackAsync();
            Assert.Equal(expected, await journey.Question());
            Assert.Equal("/ma-situation", new Uri(journey.Page.Url).PathAndQuery);
        }
        await journey.AnswerOne("people.union", Lea);
        Assert.Equal("people.you.birth", await journey.Question());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Finds_no_answer_after_leaving_quickly(bool javaScript)
    {
        var journey = await Started(javaScript);
        await AssertLeaves(journey.Page, () => journey.Page.GetByRole(AriaRole.Link, new() { Name = "Quitter vite" }).ClickAsync());
    }

    [Fact]
    public async Task Finds_no_answer_after_Escape_was_pressed_three_times()
    {
        var journey = await Started(javaScript: true);
        await AssertLeaves(journey.Page, async () =>
        {
            foreach (var _ in Enumerable.Range(0, 3))
                await journey.Page.Keyboard.PressAsync("Escape");
        });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Finds_no_answer_after_all_was_erased(bool javaScript)
    {
        var journey = await Started(javaScript);
        await journey.Press("Tout effacer", "Erase everything");
        await Expect(journey.Page.Locator("h1")).ToHaveTextAsync("Tout est effacé");
        await AssertBackShowsNothing(journey.Page);
    }

    /// <summary>Two questions answered, the third on the screen.</summary>
    private async Task<Journey> Started(bool javaScript)
    {
        var journey = new Journey(await OpenAsync(javaScript: javaScript));
        await journey.Start();
        await journey.AnswerOne("people.union", Lea);
        await journey.AnswerOne("people.you.birth", Lea);
        Assert.Equal("people.children", await journey.Question());
        return journey;
    }

    // Nothing outside of this machine answers a test: the address that was asked for tells where the person is.
    private static async Task AssertLeaves(IPage page, Func<Task> gesture)
    {
        var asked = page.WaitForRequestAsync(request => request.IsNavigationRequest && !request.Url.Contains("127.0.0.1", StringComparison.Ordinal));
        await gesture();
        Assert.StartsWith("https://meteofrance.com", (await asked).Url, StringComparison.Ordinal);
        // The page may be emptied before it is left: Back is pressed on the browser's own page for what did not answer.
        await Expect(page).ToHaveURLAsync("chrome-error://chromewebdata/");
        await Expect(page.Locator("[name=answers]")).ToHaveCountAsync(0);
        await AssertBackShowsNothing(page);
    }

    private static async Task AssertBackShowsNothing(IPage page)
    {
        var refused = await Record.ExceptionAsync(() => page.GoBackAsync());
        Assert.Contains("ERR_CACHE_MISS", Assert.IsType<PlaywrightException>(refused).Message, StringComparison.Ordinal);
        await Expect(page.Locator("[name=answers]")).ToHaveCountAsync(0);
    }
}
