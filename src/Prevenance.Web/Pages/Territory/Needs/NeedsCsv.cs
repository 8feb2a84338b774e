using System.Globalization;
using System.Text;
using Prevenance.Territory.Imports.Tables;
using Prevenance.Territory.Needs;
using Prevenance.Territory.Statistics;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Territory.Needs;

/// <summary>Needs as a table for other programs: a line for each figure, with both ends of each of its bands and its source; what is hidden is there, and says so.</summary>
internal static class NeedsCsv
{
    private const string IsHidden = "hidden";

    private static readonly string[] Columns = ["code", "name", "figure", "month", "value", "among", "least", "most", "calibration_least", "calibration_most", "source"];

    public static byte[] Write(NeedsView view, Locale locale) => Encoding.UTF8.GetBytes(TableText.Write(Columns, view.Areas.SelectMany(area => Lines(view, area)
        .Select(line => (string[])[area.Published.Code, locale[area.Name], .. line, locale[view.Published.Source.Words]]))));

    private static IEnumerable<string[]> Lines(NeedsView view, AreaNeed area)
    {
        foreach (var (name, counts) in new[] { ("ending", area.Published.Breaks.Ending), ("falling", area.Published.Breaks.Falling) })
        {
            foreach (var (rank, count) in counts.Index())
                yield return [name, view.Published.Months[rank], .. Break(count)];
        }
        yield return ["rsa_unclaimed", "", area.Published.Unclaimed is null ? IsHidden : "", "", .. Ends(area.Published.Unclaimed), .. Ends(null)];
        foreach (var (name, _) in NeedsText.Rates)
            yield return [$"share_{name}", "", .. Share(area.Rate(name))];
    }

    private static string[] Break(BreakCount? count) => [count is null ? IsHidden : Number(count.Count), "", .. Ends(count?.Sampling), .. Ends(count?.Calibration)];

    private static string[] Share(AreaRate? rate) => [rate is null ? IsHidden : Number(rate.Count), rate is null ? "" : Number(rate.Among), .. Ends(rate?.Interval), .. Ends(null)];

    private static string[] Ends(Interval? range) => range is { } ends ? [Number(ends.Low), Number(ends.High)] : ["", ""];

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
