using Microsoft.Playwright;
using Prevenance.Foresight.Tests.Interviews;
using Prevenance.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Prevenance.Web.Tests.Pages;

public sealed class ArabicTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    [Theory]
    [InlineData("/ar")]
    [InlineData("/ar/ma-situation")]
    public async Task Is_written_from_right_to_left_and_is_accessible(string address)
    {
        var page = await OpenAsync();
        await page.GotoAsync(address);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await Looks.AssertAccessible(page);
        await Looks.AssertFits(page);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leads_through_the_first_questions_then_on_in_French_with_every_answer(bool javaScript)
    {
        var journey = new Journey(await OpenAsync(javaScript: javaScript));
        await journey.Page.GotoAsync("/ar/ma-situation");
        var lea = AnsweringHousehold.All[0];
        while (journey.Page.Url.Contains("/ar/", StringComparison.Ordinal))
        {
            var question = (await journey.Question())!;
            await journey.Give(lea.Told.GetValueOrDefault(question));
            journey.Asked.Add(question);
            await journey.Page.Locator(".actions button[value=next]").ClickAsync();
        }
        Assert.True(journey.Asked.Count >= 5);
        await Expect(journey.Page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
        var answers = await journey.Page.Locator("#question [name=answers]").InputValueAsync();
        Assert.All(journey.Asked, question => Assert.Contains(question + "=", answers, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Leads_to_the_other_languages()
    {
        var page = await OpenAsync();
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "العربية" }).ClickAsync();
        await page.Locator(".language[lang=fr]").ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
    }
}
