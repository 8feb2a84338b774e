using ParquetSharp;
using Prevenance.Exchange;
using Prevenance.Law.Populations;

namespace Prevenance.Populations.Parquet;

/// <summary>A column of a row group, at the first of the rows that are read.</summary>
internal sealed class OpenColumn : IDisposable
{
    private readonly string path;
    private readonly RowGroupReader rowGroup;

    /// <exception cref="RefusalException">The file is corrupted.</exception>
    public OpenColumn(ParquetFileReader file, RowGroupPlace group, string name, LaneRange rows)
    {
        (path, Count) = (group.Path, group.Within(rows).Count);
        try
        {
            rowGroup = file.RowGroup(group.Number);
            Reader = rowGroup.Column(file.FileMetaData.Schema.ColumnIndex(name));
            if (group.Within(rows).First - group.Rows.First is > 0 and var before)
                Reader.Skip(before);
        }
        catch (ParquetException fault)
        {
            throw ParquetFault.Corrupted(path, fault);
        }
    }

    public ColumnReader Reader { get; }

    /// <summary>How many rows are read.</summary>
    public int Count { get; }

    /// <summary>Reads some rows: how many there were, and how many of them have a value.</summary>
    /// <exception cref="RefusalException">The column has fewer rows, or is corrupted.</exception>
    public (int Rows, int Given) ReadBatch<T>(ColumnReader<T> column, int most, Span<short> levels, Span<T> values)
        where T : unmanaged
    {
        try
        {
            var rows = (int)column.ReadBatch(most, levels, default, values, out var given);
            return rows > 0 ? (rows, (int)given) : throw new EndOfStreamException(column.ColumnDescriptor.Name);
        }
        catch (Exception fault) when (fault is ParquetException or EndOfStreamException)
        {
            throw ParquetFault.Corrupted(path, fault);
        }
    }

    public void Dispose()
    {
        Reader.Dispose();
        rowGroup.Dispose();
    }
}
