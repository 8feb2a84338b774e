using Microsoft.Playwright;
using Prevenance.Interviews;
using Prevenance.Interviews.Tests;
using Prevenance.Law;
using Prevenance.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Prevenance.Web.Tests.Pages;

/// <summary>The pages in Arabic: whole, from right to left, and honest about who has not read them over.</summary>
public sealed class ArabicTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    private static readonly Interview Interview = new(Law.France.FrenchLaw.System, new Calculator());

    public static TheoryData<string> Addresses =>
    [
        "/ar", "/ar/ma-situation", "/ar/exemples", "/ar/exemples/lea", "/ar/exemples/famille-de-sofia/et-si", "/ar/exemples/lea/pourquoi?about=apl",
        "/ar/aide", "/ar/etre-rappele", "/ar/etre-rappele/merci", "/ar/reprendre", "/ar/effacer", "/ar/nulle-part",
    ];

    public static TheoryData<string> Households => [.. AnsweringHousehold.All.Concat(ReportedHouseholds.All).Select(household => household.Name)];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Are_written_from_right_to_left_with_no_French_left_and_say_that_nobody_read_them_over(string address)
    {
        var page = await OpenAsync();
        await page.GotoAsync(address);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await Expect(page.GetByText("لم يراجع هذه الترجمة")).ToBeVisibleAsync();
        Assert.Empty(await Leftovers.On(page));
        await Looks.AssertAccessible(page);
        await Looks.AssertFits(page);
    }

    [Theory, MemberData(nameof(Households))]
    public async Task Leave_no_French_on_the_check_page_nor_on_the_result(string name)
    {
        var answers = Answers(Household(name));
        var page = await OpenAsync(javaScript: false);
        await AssertAllInArabic(page, "/ar/ma-situation", answers);
        await AssertAllInArabic(page, "/ar/mes-droits", answers);
    }

    [Fact]
    public async Task Leave_no_French_on_any_question_nor_behind_the_result()
    {
        var answers = Answers(Household("couple-trop-percu"));
        var page = await OpenAsync(javaScript: false);
        foreach (var key in answers.Keys)
            await AssertAllInArabic(page, "/ar/ma-situation", answers, ("do", $"change:{key}"));
        foreach (var follow in new[] { "/pourquoi", "/et-si", "/garder" })
            await AssertAllInArabic(page, "/ar/mes-droits" + follow, answers, ("about", "rsa"));
    }

    [Fact]
    public async Task Leave_no_French_where_nothing_is_known()
    {
        var page = await OpenAsync(javaScript: false);
        var unknown = new Dictionary<string, string> { ["people.union"] = "seul", ["people.children"] = "1", ["people.child1.birth"] = "2020-02-02", ["people.you.birth"] = "?" };
        await AssertAllInArabic(page, "/ar/mes-droits", unknown);
    }

    [Fact]
    public async Task Are_one_gesture_away_on_every_page_and_lead_back()
    {
        var page = await OpenAsync();
        await page.GotoAsync("/exemples/lea");
        await page.Locator(".masthead .language[lang=ar]").ClickAsync();
        Assert.Equal("/ar/exemples/lea", new Uri(page.Url).AbsolutePath);
        await page.Locator(".masthead .language[lang=fr]").ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
    }

    private async Task AssertAllInArabic(IPage page, string address, IReadOnlyDictionary<string, string> answers, params IEnumerable<(string Name, string Value)> fields)
    {
        var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
            .Append(new("answers", string.Join('&', answers.Select(one => $"{one.Key}={one.Value}")))));
        var answer = await Server.Client.PostAsync(address, form, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        await page.SetContentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Empty((await Leftovers.On(page)).Select(text => $"{address}: {text}"));
    }

    private static AnsweringHousehold Household(string name) => AnsweringHousehold.All.Concat(ReportedHouseholds.All).Single(one => one.Name == name);

    /// <summary>All that the household is asked, and answers.</summary>
    private static Dictionary<string, string> Answers(AnsweringHousehold household)
    {
        var told = new Dictionary<string, string>();
        while (Interview.After(new Answers(told), Month.Of(WebServer.Today)).Next is { } next)
            told.Add(next.Key, household.Answer(next));
        return told;
    }
}
