using System.Diagnostics;
using Microsoft.Playwright;
using Prevenance.Foresight.Tests.Interviews;
using Prevenance.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Prevenance.Web.Tests.Pages;

/// <summary>Someone who comes for the first time, on a small telephone over a slow network.</summary>
public sealed class WalkTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    private const int MostAnswers = 12;

    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(2);

    // What a person takes to read a screen and to answer it, the middle of what the load test waits (bench/README.md). Counted, not slept.
    private static readonly TimeSpan ReadingHome = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ReadingAndAnswering = TimeSpan.FromSeconds(6);

    /// <remarks>The six households walk together: nearly all of their time is spent waiting for the network.</remarks>
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Goes_from_the_home_page_to_a_first_certain_right_in_two_minutes_and_twelve_answers_then_to_all(bool javaScript, bool english)
    {
        var walks = await Task.WhenAll(AnsweringHousehold.All.Select(household => WalkToTheEnd(household, javaScript, english)));
        // Other work on the machine only slows some walks: one that took too long is walked again, alone.
        for (var rank = 0; rank < walks.Length; rank++)
            if (walks[rank].Time > MostTime)
                walks[rank] = (await WalkToFirstCertain(AnsweringHousehold.All[rank], javaScript, english)).Measured;
        Assert.All(walks, walk => Assert.InRange(walk.Answers, 1, MostAnswers));
        Assert.All(walks, walk => Assert.InRange(walk.Time, TimeSpan.Zero, MostTime));
    }

    private async Task<Walk> WalkToTheEnd(AnsweringHousehold household, bool javaScript, bool english)
    {
        var (journey, network, measured) = await WalkToFirstCertain(household, javaScript, english);
        await network.Lift();
        await journey.AnswerRest(household);
        await Expect(journey.Page.Locator("h1")).ToHaveTextAsync(english ? "Your rights" : "Vos droits");
        await Expect(journey.Page.Locator(".right.entitled").First).ToBeVisibleAsync();
        return measured;
    }

    private async Task<(Journey Journey, SlowNetwork Network, Walk Measured)> WalkToFirstCertain(AnsweringHousehold household, bool javaScript, bool english)
    {
        var page = await OpenAsync(javaScript: javaScript);
        var network = await SlowNetwork.For(page);
        var journey = new Journey(page, english);
        var clock = Stopwatch.StartNew();
        await journey.StartFromHome();
        await journey.AnswerToFirstCertain(household);
        var answers = journey.Asked.Count;
        return (journey, network, new Walk(household.Name, answers, clock.Elapsed + ReadingHome + (answers * ReadingAndAnswering)));
    }

    private sealed record Walk(string Household, int Answers, TimeSpan Time);
}
