using Prevenance.Territory.Export;
using Prevenance.Territory.Needs;
using Prevenance.Territory.Statistics;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Territory.Needs;

/// <summary>Needs as a table for other programs: a line for each figure, with both ends of each of its bands and its source; what is hidden is there, without its figures.</summary>
internal static class NeedsExport
{
    /// <summary>The code and the name.</summary>
    private const int OfArea = 2;

    public static ExportTable<NeedLine> Of(NeedsView view, Locale locale) => new(
        [
            Text("code", line => line.Area.Published.Code),
            Text("name", line => locale[line.Area.Name]),
            Text("figure", line => line.Figure),
            Text("month", line => line.Month),
            Number("value", line => line.Value) with { IsHidden = line => line.IsHidden },
            Number("among", line => line.Among),
            Number("least", line => line.Band?.Low),
            Number("most", line => line.Band?.High),
            Number("calibration_least", line => line.Calibration?.Low),
            Number("calibration_most", line => line.Calibration?.High),
            Text("source", _ => locale[view.Published.Source.Words]),
        ],
        [.. view.Areas.SelectMany(area => Lines(view, area))],
        [.. NeedsText.Sources(view).Select(source => locale[source])])
    {
        OfArea = OfArea,
    };

    private static IEnumerable<NeedLine> Lines(NeedsView view, AreaNeed area)
    {
        foreach (var (figure, counts) in new[] { ("ending", area.Published.Breaks.Ending), ("falling", area.Published.Breaks.Falling) })
        {
            foreach (var (rank, count) in counts.Index())
                yield return new NeedLine(area, figure, view.Published.Months[rank], count?.Count, null, count?.Sampling, count?.Calibration, count is null);
        }
        yield return new NeedLine(area, "rsa_unclaimed", null, null, null, area.Published.Unclaimed, null, area.Published.Unclaimed is null);
        foreach (var (name, _) in NeedsText.Rates)
        {
            var rate = area.Rate(name);
            yield return new NeedLine(area, $"share_{name}", null, rate?.Count, rate?.Among, rate?.Interval, null, rate is null);
        }
    }

    private static ExportColumn<NeedLine> Text(string name, Func<NeedLine, string?> value) => ExportColumn<NeedLine>.OfText(name, value);

    private static ExportColumn<NeedLine> Number(string name, Func<NeedLine, double?> value) => ExportColumn<NeedLine>.OfNumber(name, value, digits: 3);
}

/// <summary>A figure of an area, as it is taken away.</summary>
/// <param name="Area">The area.</param>
/// <param name="Figure">Which figure.</param>
/// <param name="Month">Of which month; nothing where it is of none.</param>
/// <param name="Value">The count; nothing where it is hidden, or known as a range alone.</param>
/// <param name="Among">Of how many, for a share.</param>
/// <param name="Band">Both ends of what is known of it.</param>
/// <param name="Calibration">Both ends over other calibrations; nothing where there are none.</param>
/// <param name="IsHidden">Whether it is hidden.</param>
internal sealed record NeedLine(AreaNeed Area, string Figure, string? Month, double? Value, double? Among, Interval? Band, Interval? Calibration, bool IsHidden);
