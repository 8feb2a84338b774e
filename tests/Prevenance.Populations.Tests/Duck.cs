using System.Data.Common;
using DuckDB.NET.Data;

namespace Prevenance.Populations.Tests;

/// <summary>Another program that reads and writes Parquet, in this process.</summary>
internal static class Duck
{
    /// <summary>Does something.</summary>
    public static void Do(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows that answer a question, each as text.</summary>
    public static IReadOnlyList<string> Ask(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        return [.. reader.Cast<DbDataRecord>().Select(row => string.Join(' ', Enumerable.Range(0, row.FieldCount).Select(field => Text(row[field]))))];
    }

    private static string Text(object value) => value switch
    {
        DBNull => "null",
        DateOnly day => day.ToString("yyyy-MM-dd"),
        DateTime day => day.ToString("yyyy-MM-dd"),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
