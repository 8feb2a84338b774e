using Microsoft.Playwright;

namespace Prevenance.Web.Tests.Support;

/// <summary>Contrast of what is read, as WCAG 2.2 measures it (1.4.6).</summary>
internal static class ReadingContrast
{
    /// <summary>What body text needs at level AAA.</summary>
    public const double Enhanced = 7;

    private const string Measure = """
        () => {
          const light = ([r, g, b]) => [r, g, b].map(c => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const parse = colour => colour.match(/[\d.]+/g).map(Number);
          const ground = element => {
            for (; element; element = element.parentElement) {
              const colour = parse(getComputedStyle(element).backgroundColor);
              if (colour.length < 4 || colour[3] > 0) return colour;
            }
            return parse(getComputedStyle(document.documentElement).backgroundColor);
          };
          const ratio = element => {
            const [a, b] = [light(parse(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
            return (a + 0.05) / (b + 0.05);
          };
          return Math.min(...[...document.querySelectorAll('main p, main li, main dd, main label, main h1, main h2, main h3')]
            .filter(element => element.offsetParent && element.innerText.trim()).map(ratio));
        }
        """;

    /// <summary>The least contrast among the texts of a page's body.</summary>
    public static async Task<double> Least(IPage page) => await page.EvaluateAsync<double>(Measure);
}
