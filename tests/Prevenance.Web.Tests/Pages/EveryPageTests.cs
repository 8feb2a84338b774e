using Microsoft.Playwright;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

public sealed class EveryPageTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    public static TheoryData<string> Addresses => [.. PageAddresses.Existing, .. PageAddresses.Missing];

    public static TheoryData<string> Kinds => [.. PageAddresses.Kinds, .. PageAddresses.Missing];

    public static TheoryData<string> Existing => [.. PageAddresses.Existing];

    [Theory, MemberData(nameof(Kinds))]
    public async Task Has_no_serious_accessibility_finding(string address)
    {
        var page = await OpenAsync();
        await page.GotoAsync(address);
        await Looks.AssertAccessible(page);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Has_no_serious_accessibility_finding_in_the_dark(string address)
    {
        var page = await OpenAsync(width: 1280, scheme: ColorScheme.Dark);
        await page.GotoAsync(address);
        await Looks.AssertAccessible(page);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Has_body_text_of_enhanced_contrast_by_day_and_by_night(string address)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await OpenAsync(scheme: scheme);
            await page.GotoAsync(address);
            Assert.InRange(await ReadingContrast.Least(page), ReadingContrast.Enhanced, 21);
        }
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Fits_a_telephone_with_everything_unfolded(string address)
    {
        var page = await OpenAsync();
        await page.GotoAsync(address);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        await Looks.AssertFits(page);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Fits_the_smallest_telephone_and_letters_of_twice_their_size(string address)
    {
        var page = await OpenAsync(width: 320);
        await page.GotoAsync(address);
        await Looks.AssertFits(page);
        await page.SetViewportSizeAsync(390, 844);
        await page.EvaluateAsync("document.documentElement.style.fontSize = '36px'");
        await Looks.AssertFits(page);
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Lets_one_leave_at_once_and_read_it_in_another_language(string address)
    {
        var page = await OpenAsync(javaScript: false);
        await page.GotoAsync(address);
        Assert.True(await page.GetByRole(AriaRole.Link, new() { NameRegex = new("Quitter vite|Leave quickly") }).IsVisibleAsync());
        Assert.Equal(2, await page.Locator(".masthead .language").CountAsync());
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Needs_no_script_and_names_itself_and_who_can_help(string address)
    {
        var page = await OpenAsync(javaScript: false);
        await page.GotoAsync(address);
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal(0, await page.Locator("script:not([src^='/'])").CountAsync());
        Assert.Equal(address.StartsWith("/en", StringComparison.Ordinal) ? "en" : "fr", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.True(await page.Locator("#help").IsVisibleAsync());
    }

    [Theory, MemberData(nameof(Existing))]
    public async Task Leads_to_the_same_page_in_the_other_language_and_back(string address)
    {
        var page = await OpenAsync();
        await page.GotoAsync(address);
        var language = address.StartsWith("/en", StringComparison.Ordinal) ? "en" : "fr";
        await page.Locator($".language[lang={(language == "en" ? "fr" : "en")}]").ClickAsync();
        Assert.NotEqual(address, new Uri(page.Url).AbsolutePath);
        await page.Locator($".language[lang={language}]").ClickAsync();
        Assert.Equal(address, new Uri(page.Url).AbsolutePath);
    }
}
