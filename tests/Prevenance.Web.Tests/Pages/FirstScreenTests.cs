using Microsoft.Playwright;
using Prevenance.Interviews.Tests;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Web.Pages.Resident.Rights;
using Prevenance.Web.Tests.Pages.FirstScreens;
using Prevenance.Web.Tests.Support;
using Prevenance.Web.Texts;
using static Microsoft.Playwright.Assertions;

namespace Prevenance.Web.Tests.Pages;

/// <summary>Eleven households, walked from the first question to the first screen of their result: the sum, what to do first, who helps.</summary>
/// <remarks>
/// What each must read is in <c>FirstScreens</c>, worked out by hand.
/// Each is walked once, in one of three languages, with or without scripts, so that every combination is met. With
/// <c>PREVENANCE_ALL_WALKS=1</c>, each is walked in all six.
/// </remarks>
public sealed class FirstScreenTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    private const int Screen = 844;
    private const int AnswersBeforeBack = 3;

    private static readonly (Locale Language, bool JavaScript)[] Combinations = [.. Locale.All.SelectMany(language => new[] { (language, true), (language, false) })];

    private static readonly Dictionary<string, AnsweringHousehold> Households = AnsweringHousehold.All.Concat(ReportedHouseholds.All)
        .Where(household => FirstScreen.All.ContainsKey(household.Name)).ToDictionary(household => household.Name);

    public static TheoryData<string, string, bool> Walks
    {
        get
        {
            var isWhole = Environment.GetEnvironmentVariable("PREVENANCE_ALL_WALKS") == "1";
            var walks = new TheoryData<string, string, bool>();
            foreach (var (rank, household) in Households.Keys.Index())
                foreach (var (language, javaScript) in isWhole ? Combinations : [Combinations[rank % Combinations.Length]])
                    walks.Add(household, language.Code, javaScript);
            return walks;
        }
    }

    [Theory, MemberData(nameof(Walks))]
    public async Task Ends_on_the_sum_what_to_do_first_and_who_helps(string name, string code, bool javaScript)
    {
        var (expected, language) = (FirstScreen.All[name], Locale.All.Single(one => one.Code == code));
        var journey = new Journey(await OpenAsync(javaScript: javaScript), language);
        await Walk(journey, Households[name]);

        var page = journey.Page;
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", code);
        await AssertSum(page, expected, language);
        foreach (var (part, rights) in new[]
        {
            ("doubtful", expected.Doubtful), ("open-ToClaim", expected.Claim), ("open-Received", expected.Received), ("open-ToExpect", expected.Comes), ("open-ToClaimInSeason", expected.Later),
        })
            await AssertRights(page, part, rights, language);
        Assert.Equal(expected.Doubtful.Count > 0 ? $"#{expected.First}" : $"#right-{expected.First}", await page.Locator(".first-step a").GetAttributeAsync("href"));
        Assert.Equal(expected.Help, await page.Locator(".help-at-once [href^='tel:']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"));
        foreach (var part in new[] { expected.Sum > 0 ? ".figure .amount" : ".total .lead", ".first-step", ".help-at-once" })
            Assert.InRange(await Bottom(page, part), 0, Screen);
        await Looks.AssertFits(page);
    }

    /// <summary>None of these households left a question that counts without an answer: their sum has no range.</summary>
    private static async Task AssertSum(IPage page, FirstScreen expected, Locale language)
    {
        var told = await page.Locator(".total > p").AllInnerTextsAsync();
        Assert.Equal(language[expected.Sum > 0 ? RightsText.SumLead : RightsText.NothingMonthlyLead], told[0]);
        if (expected.Sum > 0)
            Assert.Equal(language[Amount(expected.Sum)], await page.Locator(".figure .amount").InnerTextAsync());
        if (expected.Received.Sum > 0)
            Assert.Contains(language[RightsText.PartReceived((double)expected.Received.Sum, (double)expected.Sum)], told);
    }

    private static async Task AssertRights(IPage page, string part, FirstScreen.Rights expected, Locale language)
    {
        var shown = page.Locator($"[aria-labelledby='{part}'] .right");
        Assert.Equal(
            expected.Keys.Select(right => (right, expected.Amount(right) is { } amount ? language[Amount(amount)] : "")),
            await Task.WhenAll((await shown.AllAsync()).Select(async right =>
                ((await right.GetAttributeAsync("id"))!["right-".Length..], string.Concat(await right.Locator(".right-amount .amount").AllTextContentsAsync())))));
    }

    private static Text Amount(decimal euros) => ValueText.Amount((double)euros);

    /// <summary>Goes on with Enter where the field takes it, goes back once with the browser's own gesture, and checks the answers at the end.</summary>
    private static async Task Walk(Journey journey, AnsweringHousehold household)
    {
        await journey.Start();
        var wentBack = false;
        while (await journey.Question() is { } question)
        {
            if (journey.Asked.Count == AnswersBeforeBack && !wentBack)
            {
                await journey.Page.GoBackAsync();
                Assert.Equal(journey.Asked[^1], await journey.Question());
                journey.Asked.RemoveAt(AnswersBeforeBack - 1);
                wentBack = true;
                continue;
            }
            journey.Asked.Add(question);
            await journey.Reply(household.Told.GetValueOrDefault(question));
        }
        await journey.SeeRights();
    }

    private static async Task<double> Bottom(IPage page, string part)
    {
        var place = (await page.Locator(part).BoundingBoxAsync())!;
        return place.Y + place.Height;
    }
}
