using System.Runtime.InteropServices;
using ParquetSharp;
using ParquetSharp.Schema;
using Prevenance.Law;

namespace Prevenance.Populations.Parquet;

/// <summary>The values of a column, one for each row of a unit.</summary>
internal delegate ReadOnlySpan<double> ColumnValues(VariableAt column);

/// <summary>Writes one file of an entity, a row group for each unit.</summary>
internal sealed class EntityFileWriter : IDisposable
{
    private readonly FileStream stream;
    private readonly ParquetFileWriter file;
    private readonly IReadOnlyList<VariableAt> columns;
    private readonly Entity entity;

    /// <param name="path">The file.</param>
    /// <param name="unit">One of those that will be written: it tells the kinds of keys.</param>
    /// <param name="entity">Which rows of it.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="metadata">What the file says of itself, beside what every file does.</param>
    public EntityFileWriter(string path, PopulationUnit unit, Entity entity, IReadOnlyList<VariableAt> columns, IReadOnlyDictionary<string, string> metadata)
    {
        (this.entity, this.columns) = (entity, columns);
        stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        using var builder = new WriterPropertiesBuilder();
        using var properties = WithEncodings(builder.Compression(Compression.Zstd).EnablePageChecksum().MemoryPool(MemoryPool.SystemMemoryPool()).CreatedBy("Prévenance"), unit).Build();
        using var schema = new GroupNode("schema", Repetition.Required, [.. Nodes(unit)]);
        var names = ColumnHeading.Fixed(entity, unit.Law).Concat(IsWeighted(unit) ? [ColumnHeading.Weight] : []).Concat(columns.Select(ColumnHeading.Of));
        file = new ParquetFileWriter(stream, schema, properties, ParquetMetadata.Of(names, metadata), leaveOpen: true);
    }

    /// <summary>Writes the rows of a unit.</summary>
    public void Write(PopulationUnit unit, ColumnValues values)
    {
        var rows = unit.Rows(entity);
        using var group = file.AppendRowGroup();
        ColumnEncoder.Write(group.NextColumn(), rows.Households);
        ColumnEncoder.Write(group.NextColumn(), rows.Ids);
        foreach (var kind in GroupsOf(unit))
        {
            var places = unit.Places(kind);
            ColumnEncoder.Write(group.NextColumn(), unit.Rows(kind).Ids, places.Rows);
            ColumnEncoder.Write(group.NextColumn(), places.Roles, kind);
        }
        if (IsWeighted(unit))
            ((ColumnWriter<double>)group.NextColumn()).WriteBatch(CollectionsMarshal.AsSpan(rows.Weights));
        foreach (var column in columns)
            ColumnEncoder.Write(group.NextColumn(), column.Variable, values(column));
        group.Close();
    }

    /// <summary>Ends the file, and has it on the disk.</summary>
    public void Complete()
    {
        file.Close();
        stream.Flush(flushToDisk: true);
    }

    public void Dispose()
    {
        file.Dispose();
        stream.Dispose();
    }

    private IEnumerable<Entity> GroupsOf(PopulationUnit unit) => entity.IsPerson ? unit.Law.Groups : [];

    private bool IsWeighted(PopulationUnit unit) => unit.Rows(entity).Weights.Count > 0;

    private IEnumerable<Node> Nodes(PopulationUnit unit)
    {
        var rows = unit.Rows(entity);
        yield return ParquetType.OfKeys(ColumnHeading.Household, rows.Households.AreTexts);
        yield return ParquetType.OfKeys(ColumnHeading.Id, rows.Ids.AreTexts);
        foreach (var kind in GroupsOf(unit))
        {
            yield return ParquetType.OfKeys(kind.Key, unit.Rows(kind).Ids.AreTexts);
            yield return ParquetType.OfText(ColumnHeading.Role(kind));
        }
        if (IsWeighted(unit))
            yield return ParquetType.OfNumber(ColumnHeading.Weight);
        foreach (var column in columns)
            yield return ParquetType.Of(column);
    }

    /// <summary>
    /// Keys that grow are written as their steps, and amounts as they are: they compress as well without a dictionary, which costs more to
    /// make (measured: bench/README.md).
    /// </summary>
    private WriterPropertiesBuilder WithEncodings(WriterPropertiesBuilder builder, PopulationUnit unit)
    {
        var amounts = columns.Where(column => column.Variable.Kind is ValueKind.Amount or ValueKind.Number).Select(ColumnHeading.Of);
        var numbers = new[] { (Name: ColumnHeading.Household, Keys: unit.Rows(entity).Households), (Name: ColumnHeading.Id, Keys: unit.Rows(entity).Ids) }
            .Concat(GroupsOf(unit).Select(kind => (Name: kind.Key, Keys: unit.Rows(kind).Ids))).Where(keys => !keys.Keys.AreTexts);
        return amounts.Aggregate(
            numbers.Aggregate(builder, (with, keys) => with.DisableDictionary(keys.Name).Encoding(keys.Name, Encoding.DeltaBinaryPacked)),
            (with, amount) => with.DisableDictionary(amount));
    }
}
