using ParquetSharp;

namespace Prevenance.Territory.Export;

/// <summary>Writes a table of areas as Apache Parquet: what is hidden is null, and the sources stand in the footer.</summary>
public static class ParquetExport
{
    /// <summary>The key of the footer under which sources stand, one a line.</summary>
    public const string Sources = "prevenance.sources";

    public static byte[] Write<TLine>(ExportTable<TLine> table)
    {
        using var bytes = new MemoryStream();
        using var builder = new WriterPropertiesBuilder();
        using var properties = builder.Compression(Compression.Zstd).EnablePageChecksum().CreatedBy("Prévenance").Build();
        using (var file = new ParquetFileWriter(bytes, [.. table.Columns.Select(Column)], null, properties, new Dictionary<string, string> { [Sources] = string.Join('\n', table.Sources) }, leaveOpen: true))
        {
            using (var group = file.AppendRowGroup())
            {
                foreach (var column in table.Columns)
                    Write(group.NextColumn(), column, table.Lines);
            }
            file.Close();
        }
        return bytes.ToArray();
    }

    private static Column Column<TLine>(ExportColumn<TLine> column) =>
        column.Holds == typeof(double) ? new Column<double?>(column.Name) : column.Holds == typeof(bool) ? new Column<bool?>(column.Name) : new Column<string?>(column.Name);

    private static void Write<TLine>(ColumnWriter writer, ExportColumn<TLine> column, IReadOnlyList<TLine> lines)
    {
        if (column.Holds == typeof(double))
            Write(writer, lines.Select(line => (double?)column.Value(line)));
        else if (column.Holds == typeof(bool))
            Write(writer, lines.Select(line => (bool?)column.Value(line)));
        else
            Write(writer, lines.Select(line => (string?)column.Value(line)));
    }

    private static void Write<TCell>(ColumnWriter writer, IEnumerable<TCell> cells)
    {
        using var logical = writer.LogicalWriter<TCell>();
        logical.WriteBatch([.. cells]);
    }
}
