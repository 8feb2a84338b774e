using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Prevenance.Web.Tests.Support;

/// <summary>What must be true of any page, however it was reached.</summary>
internal static class Looks
{
    /// <summary>Every rule, but only what is wrong is written down: on a long page, writing down what is right takes most of the time.</summary>
    private static readonly AxeRunOptions Findings = new() { ResultTypes = [ResultType.Violations] };

    public static async Task AssertAccessible(IPage page)
    {
        // What is folded counts too: it is read once opened.
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        var findings = await page.RunAxe(Findings);
        var grave = findings.Violations.Where(violation => violation.Impact is "serious" or "critical");
        Assert.Empty(grave.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
    }

    public static async Task AssertFits(IPage page)
    {
        var (content, window) = (await Width(page, "scrollWidth"), await Width(page, "clientWidth"));
        Assert.True(content <= window, $"the page is {content} pixels wide in a window of {window}");
    }

    private static async Task<int> Width(IPage page, string of) => await page.EvaluateAsync<int>($"document.documentElement.{of}");
}
