using System.Globalization;
using System.Text;
using Prevenance.Territory.Imports.Tables;

namespace Prevenance.Territory.Export;

/// <summary>Writes a table of areas as CSV: what is hidden says so.</summary>
public static class CsvExport
{
    private const string IsHidden = "hidden";

    public static byte[] Write<TLine>(ExportTable<TLine> table) =>
        Encoding.UTF8.GetBytes(TableText.Write([.. table.Columns.Select(column => column.Name)], table.Lines.Select(line => table.Columns.Select(column => Cell(column, line)).ToArray())));

    private static string Cell<TLine>(ExportColumn<TLine> column, TLine line) => column.Value(line) switch
    {
        null => column.IsHidden(line) ? IsHidden : "",
        double number => number.ToString("0.###", CultureInfo.InvariantCulture),
        var value => $"{value}",
    };
}
