using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

public sealed partial class EveryPageTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    private const int SmallestTelephone = 320;
    private const int Desk = 1280;

    public static TheoryData<string> Addresses => [.. PageAddresses.Existing, .. PageAddresses.Missing];

    /// <summary>Pages of two languages differ by their words: one is looked at by day on a telephone, the other by night at a desk; each both ways with <c>PREVENANCE_ALL_WALKS=1</c>.</summary>
    public static TheoryData<string, int, ColorScheme> Looked =>
    [
        .. from address in PageAddresses.Kinds.Concat(PageAddresses.Missing)
           from look in new[] { (Language: "fr", Telephone, ColorScheme.Light), (Language: "en", Desk, ColorScheme.Dark) }
           where look.Language == LanguageOf(address) || Environment.GetEnvironmentVariable("PREVENANCE_ALL_WALKS") == "1"
           select (address, look.Item2, look.Item3),
    ];

    public static TheoryData<string> Existing => [.. PageAddresses.Existing];

    [Theory, MemberData(nameof(Looked))]
    public async Task Has_no_serious_accessibility_finding_and_body_text_of_enhanced_contrast_by_day_and_by_night(string address, int width, ColorScheme scheme)
    {
        var page = await OpenAsync(width, scheme: scheme);
        await page.GotoAsync(address);
        Assert.InRange(await ReadingContrast.Least(page), ReadingContrast.Enhanced, 21);
        await Looks.AssertAccessible(page);
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Fits_every_telephone_with_letters_of_twice_their_size_and_with_everything_unfolded(string address)
    {
        var page = await OpenAsync(SmallestTelephone);
        await page.GotoAsync(address);
        await Looks.AssertFits(page);
        await page.SetViewportSizeAsync(Telephone, 844);
        await page.EvaluateAsync("document.documentElement.style.fontSize = '36px'");
        await Looks.AssertFits(page);
        await page.EvaluateAsync("document.documentElement.style.fontSize = ''");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        await Looks.AssertFits(page);
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Needs_no_script_to_name_itself_and_who_can_help_nor_to_be_left_at_once_or_read_in_another_language(string address)
    {
        var page = await OpenAsync(javaScript: false);
        await page.GotoAsync(address);
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal(0, await page.Locator("script:not([src^='/'])").CountAsync());
        Assert.Equal(LanguageOf(address), await page.Locator("html").GetAttributeAsync("lang"));
        Assert.True(await page.Locator("#help").IsVisibleAsync());
        Assert.True(await page.GetByRole(AriaRole.Link, new() { NameRegex = new("Quitter vite|Leave quickly") }).IsVisibleAsync());
        Assert.Equal(2, await page.Locator(".masthead .language").CountAsync());
    }

    [Theory, MemberData(nameof(Existing))]
    public async Task Leads_to_the_same_page_in_the_other_language_and_back(string address)
    {
        var (language, other) = LanguageOf(address) == "en" ? ("en", "fr") : ("fr", "en");
        var there = await Link(address, other);
        Assert.NotEqual(address, there);
        Assert.Equal(address, await Link(there, language));
    }

    [Theory]
    [InlineData("/services?what=cours+de+fran%C3%A7ais&commune=69266&page=2")]
    [InlineData("/en/booklet?chapter=%C3%A9tude")]
    [InlineData("/aide?nothing=that%20is%20known")]
    public async Task What_was_asked_for_is_asked_for_in_the_other_language_too(string address)
    {
        var there = await Link(address, LanguageOf(address) == "en" ? "fr" : "en");
        Assert.Equal(address[address.IndexOf('?', StringComparison.Ordinal)..], WebUtility.HtmlDecode(there)[there.IndexOf('?', StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task A_page_that_is_not_there_asks_nothing_of_the_one_that_it_leads_to()
    {
        using var answer = await Server.Client.GetAsync(new Uri("/nulle-part?x=1", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.DoesNotContain('?', LinkOn(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), "en"));
    }

    private static string LanguageOf(string address) => address.StartsWith("/en", StringComparison.Ordinal) ? "en" : "fr";

    /// <summary>Where a page leads for another language: by a link, or by a button where it holds answers.</summary>
    private async Task<string> Link(string address, string language) => LinkOn(await Server.Client.GetStringAsync(address, TestContext.Current.CancellationToken), language);

    private static string LinkOn(string page, string language) =>
        Languages().Matches(page).Select(link => link.Value).Where(link => link.Contains($" lang=\"{language}\"", StringComparison.Ordinal))
            .Select(link => Target().Match(link).Groups[1].Value).Single();

    [GeneratedRegex("<(?:a|button) [^>]*class=\"language\"[^>]*>")]
    private static partial Regex Languages();

    [GeneratedRegex("(?:href|formaction)=\"([^\"]+)\"")]
    private static partial Regex Target();
}
