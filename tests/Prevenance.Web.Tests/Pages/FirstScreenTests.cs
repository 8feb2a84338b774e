using Microsoft.Playwright;
using Prevenance.Foresight.Tests.Interviews;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Pages.Resident.Rights;
using Prevenance.Web.Tests.Support;
using Prevenance.Web.Texts;
using static Microsoft.Playwright.Assertions;

namespace Prevenance.Web.Tests.Pages;

/// <summary>Eleven households, walked from the first question to the first screen of their result: the sum, what to do first, who helps.</summary>
/// <remarks>
/// Each is walked once, in one of three languages, with or without scripts, so that every combination is met. With
/// <c>PREVENANCE_ALL_WALKS=1</c>, each is walked in all six.
/// </remarks>
public sealed class FirstScreenTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    private const int Screen = 844;
    private const int AnswersBeforeBack = 3;

    private static readonly (Locale Language, bool JavaScript)[] Combinations = [.. Locale.All.SelectMany(language => new[] { (language, true), (language, false) })];

    /// <summary>Each household, the right that its first screen starts with, and what else it must hold: telephone numbers, rights that are to be checked.</summary>
    private static readonly (AnsweringHousehold Household, string First, string[] Holds)[] Expected =
    [
        .. AnsweringHousehold.All.Select(household => (household, FirstOf[household.Name], Array.Empty<string>())),
        (ReportedHouseholds.MotherWithoutTitle, "aide_medicale_etat", ["tel:115", "tel:3039"]),
        (ReportedHouseholds.AlgerianResident, "rsa", []),
        (ReportedHouseholds.RetiredWithAah, "css_participation_forfaitaire", []),
        (ReportedHouseholds.StudentOfParents, "apl", []),
        (ReportedHouseholds.OverpaidCouple, "tcl_solidaire_reduit", ["#doubtful"]),
    ];

    private static Dictionary<string, string> FirstOf => new()
    {
        ["lea"] = "ppa", ["karim"] = "ppa", ["daniel"] = "rsa", ["chloe"] = "apl", ["famille-de-sofia"] = "ppa", ["yvonne"] = "aspa",
    };

    public static TheoryData<int, string, bool> Walks
    {
        get
        {
            var isWhole = Environment.GetEnvironmentVariable("PREVENANCE_ALL_WALKS") == "1";
            var walks = new TheoryData<int, string, bool>();
            foreach (var rank in Enumerable.Range(0, Expected.Length))
                foreach (var (language, javaScript) in isWhole ? Combinations : [Combinations[rank % Combinations.Length]])
                    walks.Add(rank, language.Code, javaScript);
            return walks;
        }
    }

    [Theory, MemberData(nameof(Walks))]
    public async Task Ends_on_the_sum_what_to_do_first_and_who_helps(int rank, string code, bool javaScript)
    {
        var (household, first, holds) = Expected[rank];
        var language = Locale.All.Single(one => one.Code == code);
        var journey = new Journey(await OpenAsync(javaScript: javaScript), language);
        await Walk(journey, household);

        await Expect(journey.Page.Locator("html")).ToHaveAttributeAsync("lang", code);
        var result = Server.Rights.For(await Answered(journey.Page, language));
        Assert.Equal(first, result.First?.Card.Variables[0]);
        Assert.Equal(holds.Contains("#doubtful") ? "#doubtful" : $"#right-{first}", await journey.Page.Locator(".first-step a").GetAttributeAsync("href"));
        if (result.Monthly > 0)
            Assert.Equal(language[ValueText.Amount(result.Monthly)], await journey.Page.Locator(".figure .amount").InnerTextAsync());
        foreach (var part in new[] { result.Monthly > 0 ? ".figure .amount" : ".total .lead", ".help-at-once" })
            Assert.InRange(await Bottom(journey.Page, part), 0, Screen);
        foreach (var held in holds)
            Assert.NotEqual(0, await journey.Page.Locator(held.StartsWith('#') ? held : $"[href='{held}']").CountAsync());
        await Looks.AssertFits(journey.Page);
    }

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

    /// <summary>The household as the page itself carries its answers on.</summary>
    private static async Task<Subject> Answered(IPage page, Locale language)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var answers = await page.Locator("#answers [name=answers]").InputValueAsync();
        return Subject.Of(Conversation.Parse(answers, today), Month.Of(today), language);
    }

    private static async Task<double> Bottom(IPage page, string part)
    {
        var place = (await page.Locator(part).BoundingBoxAsync())!;
        return place.Y + place.Height;
    }
}
