using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Prevenance.Casework.Records;

/// <summary>
/// New rows of one table, written some dozens in a sentence within the transaction of their context: a flow brings a million of them, and what follows
/// each row for changes costs several times what writing it does.
/// </summary>
/// <typeparam name="T">The row.</typeparam>
internal sealed class RowsAtOnce<T> : IAsyncDisposable
    where T : class
{
    private const int Together = 40;

    private readonly CaseworkRecords context;
    private readonly ISqlGenerationHelper names;
    private readonly IEntityType type;
    private readonly IReadOnlyList<(IProperty Property, RelationalTypeMapping Mapping)> columns;
    private readonly List<T> waiting = [];
    private DbCommand? whole;

    /// <param name="context">In a transaction.</param>
    public RowsAtOnce(CaseworkRecords context)
    {
        (this.context, names, type) = (context, context.GetService<ISqlGenerationHelper>(), context.Model.FindEntityType(typeof(T))!);
        columns = [.. type.GetProperties().Select(property => (property, property.GetRelationalTypeMapping()))];
    }

    /// <summary>Writes rows, once there are enough of them.</summary>
    public async Task Add(IEnumerable<T> rows)
    {
        foreach (var row in rows)
        {
            waiting.Add(row);
            if (waiting.Count == Together)
                await Write(whole ??= await Prepared());
        }
    }

    /// <summary>Writes those that still wait.</summary>
    public async Task Flush()
    {
        if (waiting.Count == 0)
            return;
        await using var rest = Command(waiting.Count);
        await Write(rest);
    }

    public async ValueTask DisposeAsync()
    {
        if (whole is not null)
            await whole.DisposeAsync();
    }

    private async Task Write(DbCommand command)
    {
        var at = 0;
        foreach (var row in waiting)
        {
            foreach (var (property, mapping) in columns)
                command.Parameters[at++].Value = Provided(property.GetGetter().GetClrValue(row), mapping) ?? DBNull.Value;
        }
        await command.ExecuteNonQueryAsync();
        waiting.Clear();
    }

    private static object? Provided(object? value, RelationalTypeMapping mapping) => mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;

    private async Task<DbCommand> Prepared()
    {
        var command = Command(Together);
        await command.PrepareAsync();
        return command;
    }

    private DbCommand Command(int rows)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        var places = Enumerable.Range(0, rows).Select(row => $"({string.Join(',', Enumerable.Range(0, columns.Count).Select(column => Place(row, column)))})");
        command.CommandText = $"INSERT INTO {names.DelimitIdentifier(type.GetTableName()!)} ({string.Join(',', columns.Select(column => names.DelimitIdentifier(column.Property.GetColumnName())))}) VALUES {string.Join(',', places)}";
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns.Count; column++)
                command.Parameters.Add(columns[column].Mapping.CreateParameter(command, Place(row, column), null, nullable: true));
        }
        return command;
    }

    private static string Place(int row, int column) => $"@p{row}_{column}";
}
