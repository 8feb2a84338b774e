using Prevenance.Geography.Shapes;

namespace Prevenance.Web.Pages.Territory.Drawing;

/// <summary>Areas as they are drawn: one path for all that are drawn alike.</summary>
/// <param name="Height">How high the sheet is.</param>
/// <param name="Paths">Of each way of drawing, the outlines of its areas.</param>
/// <param name="Areas">Each area by itself, in the order of their outlines.</param>
public sealed record AreaMap(int Height, IReadOnlyList<(AreaShade Shade, string Path)> Paths, IReadOnlyList<DrawnArea> Areas)
{
    /// <param name="sheet">The outlines of all areas.</param>
    /// <param name="areas">What is said of each of them, in the same order.</param>
    public static AreaMap Of(Sheet sheet, IReadOnlyList<DrawnArea> areas) => new(
        sheet.Height,
        [.. areas.Zip(sheet.Paths).GroupBy(area => area.First.Shade, area => area.Second).OrderBy(same => same.Key.Style, StringComparer.Ordinal).Select(same => (same.Key, string.Concat(same)))],
        areas);
}
