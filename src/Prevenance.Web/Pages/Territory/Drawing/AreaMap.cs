using Prevenance.Geography.Shapes;

namespace Prevenance.Web.Pages.Territory.Drawing;

/// <summary>Areas as they are drawn: one path for all that are drawn alike.</summary>
/// <param name="Height">How high the sheet is.</param>
/// <param name="Paths">Of each way of drawing, the outlines of its areas.</param>
public sealed record AreaMap(int Height, IReadOnlyList<(AreaShade Shade, string Path)> Paths)
{
    /// <param name="sheet">The outlines of all areas.</param>
    /// <param name="shades">How each of them is drawn, in the same order.</param>
    public static AreaMap Of(Sheet sheet, IReadOnlyList<AreaShade> shades) => new(
        sheet.Height,
        [.. shades.Zip(sheet.Paths).GroupBy(area => area.First, area => area.Second).OrderBy(same => same.Key.Style, StringComparer.Ordinal).Select(same => (same.Key, string.Concat(same)))]);
}
