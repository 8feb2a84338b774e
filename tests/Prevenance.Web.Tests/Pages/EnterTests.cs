using Prevenance.Interviews.Tests;
using Prevenance.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Prevenance.Web.Tests.Pages;

/// <summary>The key that everybody presses to go on, on a keyboard or on a telephone.</summary>
public sealed class EnterTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    private const string FormsThatStartWithALanguage =
        "[...document.forms].filter(form => [...form.elements].find(field => field.type === 'submit')?.matches('.language')).length";

    private static readonly AnsweringHousehold Lea = AnsweringHousehold.All.Single(household => household.Name == "lea");

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Goes_on_from_every_kind_of_field_and_never_to_another_language(bool javaScript, bool english)
    {
        var journey = new Journey(await OpenAsync(javaScript: javaScript), english);
        await journey.Start();
        var fields = new HashSet<string>();
        while (await journey.Question() is { } question)
        {
            await journey.Give(Lea.Told.GetValueOrDefault(question));
            fields.Add(await journey.Page.Locator("fieldset :is(input, select)").Last.EvaluateAsync<string>("field => field.type"));
            await journey.GoOn();
            await Expect(journey.Page.Locator("html")).ToHaveAttributeAsync("lang", english ? "en" : "fr");
            Assert.NotEqual(question, await journey.Question());
            Assert.Equal(0, await journey.Page.EvaluateAsync<int>(FormsThatStartWithALanguage));
        }
        Assert.Superset(new HashSet<string>(["radio", "checkbox", "text"]), fields);
    }
}
