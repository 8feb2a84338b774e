using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Prevenance.Choices;
using Prevenance.Choices.Booklet;
using Prevenance.Choices.Booklet.Figures;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

/// <summary>The booklet, as anybody reads it: every lesson with its sources, every choice told alike, nothing that says what to choose.</summary>
public sealed class BookletPageTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    private static readonly LessonBook Own = LessonBook.Read(LessonBook.OwnFolder);

    public static TheoryData<string, Language> Addresses => new() { { "/livret", Language.French }, { "/en/booklet", Language.English } };

    [Theory, MemberData(nameof(Addresses))]
    public async Task Each_lesson_stands_with_its_sources_and_each_choice_with_its_five_particulars(string address, Language language)
    {
        var page = await Read(address);
        Assert.All(Own.Lessons, lesson =>
        {
            Says(page, lesson.Sentence.In(language));
            Assert.All(lesson.Evidence, evidence => Says(page, evidence.Source.In(language)));
            Assert.All(lesson.Measures, measure => Says(page, $"./prevenance {measure.Command}"));
            Assert.All(lesson.Choices, choice => Assert.All(LessonText.Of(choice), told => Says(page, told.Words.In(language))));
        });
        Assert.Equal(Own.Lessons.Sum(lesson => lesson.Choices.Count * 5), Regex.Count(page, "<dd>") - Regex.Count(page[page.IndexOf("class=\"help\"", StringComparison.Ordinal)..], "<dd>"));
    }

    [Fact]
    public void Each_figure_that_a_lesson_says_is_live_is_told_by_a_part_of_the_application() => Assert.Superset(
        Own.Lessons.SelectMany(lesson => lesson.Measures).Select(measure => measure.Live).OfType<string>().ToHashSet(),
        Server.Services.GetServices<ITellsLiveFigures>().SelectMany(told => told.Keys).Concat(Server.Services.GetServices<IMeasures>().Select(one => one.Key)).ToHashSet());

    [Theory, MemberData(nameof(Addresses))]
    public async Task Nothing_on_the_page_says_what_to_choose(string address, Language language)
    {
        var page = await Read(address);
        Assert.Empty(Prescriptions.In(page[..page.IndexOf("class=\"help\"", StringComparison.Ordinal)], language));
    }

    [Fact]
    public async Task A_lesson_without_recent_evidence_says_that_it_is_to_be_read_again()
    {
        var page = await Read("/en/booklet");
        Assert.Equal(Own.Lessons.Count(lesson => lesson.IsToBeReadAgain(WebServer.Today)), Regex.Count(page, Regex.Escape(LessonText.ToBeReadAgain.English)));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task The_choices_of_a_lesson_have_one_size(int width)
    {
        var page = await OpenAsync(width: width);
        await page.GotoAsync("/livret");
        await page.EvaluateAsync("document.querySelectorAll('details.part').forEach(part => part.open = true)");
        var spreads = await page.EvaluateAsync<double[]>("""
            [...document.querySelectorAll('.choices')].map(list => {
              const boxes = [...list.children].map(choice => choice.getBoundingClientRect());
              const spread = side => Math.max(...boxes.map(box => box[side])) - Math.min(...boxes.map(box => box[side]));
              return Math.max(spread('width'), spread('height'));
            })
            """);
        Assert.Equal(Own.Lessons.Count, spreads.Length);
        Assert.All(spreads, spread => Assert.InRange(spread, 0, 1));
    }

    [Fact]
    public async Task What_is_closed_on_the_screen_is_open_on_paper()
    {
        var page = await OpenAsync(width: 1280);
        await page.GotoAsync("/livret");
        Assert.Equal(0, await page.Locator(".choices").First.EvaluateAsync<double>("list => list.getBoundingClientRect().height"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await page.EvaluateAsync<bool>("[...document.querySelectorAll('.choices, details.part .dotted')].every(list => list.getBoundingClientRect().height > 0)"));
        // What has a height may still not be painted.
        Assert.True(await page.EvaluateAsync<bool>("[...document.querySelectorAll('.choices, details.part .dotted')].every(list => list.checkVisibility({ contentVisibilityAuto: true }))"));
    }

    [Fact]
    public async Task The_booklet_is_taken_away_as_text()
    {
        using var answer = await Server.Client.GetAsync("/en/booklet/text", TestContext.Current.CancellationToken);
        Assert.Equal(("text/markdown", "booklet.md"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.StartsWith("# A field of choices", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_page_that_a_chapter_leads_to_is_there()
    {
        var links = Regex.Matches(await Read("/livret"), "<li><a href=\"(/[^\"]+)\"").Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.Contains("/services", links);
        foreach (var link in links)
        {
            using var answer = await Server.Client.GetAsync(link, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    private async Task<string> Read(string address) => WebUtility.HtmlDecode(await Server.Client.GetStringAsync(address, TestContext.Current.CancellationToken));

    /// <summary>The page keeps some spaces unbroken, which are spaces all the same.</summary>
    private static void Says(string page, string words) => Assert.Contains(Plain(words), Plain(page), StringComparison.Ordinal);

    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
