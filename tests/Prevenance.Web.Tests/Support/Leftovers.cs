using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Prevenance.Geography;
using Prevenance.Web.Pages.Resident.Examples;
using Prevenance.Web.Places;

namespace Prevenance.Web.Tests.Support;

/// <summary>French words left on a page in another writing, outside of what the page itself marks as French.</summary>
internal static partial class Leftovers
{
    // Text that is read, or spoken by a screen reader: neither styles nor scripts, nor what says that it is French.
    private const string Words =
        """
        () => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = [document.title];
          while (walker.nextNode())
            if (!walker.currentNode.parentElement.closest('script, style, noscript, [lang=fr], .language')) found.push(walker.currentNode.data);
          for (const element of document.querySelectorAll('[aria-label], [title]')) found.push(element.ariaLabel ?? element.title);
          return found;
        }
        """;

    private static readonly HashSet<string> Names =
    [
        "Prévenance", "JavaScript", "QR",
        .. Communes.Own.WherePeopleLive.SelectMany(commune => Latin(commune.Name.French)),
        .. ExamplesText.All.SelectMany(example => Latin(example.Story.French).Where(word => char.IsUpper(word[0]))),
        .. PlaceFile.Read(TimeProvider.System).SelectMany(place => Latin(place.Name)),
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "translations", "ar")).SelectMany(File.ReadLines)
            .Where(line => line.Contains("\": \"", StringComparison.Ordinal)).SelectMany(line => Latin(line.Split("\": \"")[1])),
    ];

    public static async Task<IReadOnlyList<string>> On(IPage page) =>
        [.. (await page.EvaluateAsync<string[]>(Words)).Where(text => Latin(text).Any(word => !Names.Contains(word))).Select(text => text.Trim()).Distinct()];

    private static IEnumerable<string> Latin(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"[A-Za-zÀ-ÿ]{2,}")]
    private static partial Regex Word();
}
