using Microsoft.Data.Sqlite;

namespace Prevenance.Storage.Databases;

/// <summary>A copy of a database that others may be writing to meanwhile: as it was at one moment, or none at all.</summary>
internal static class SqliteCopy
{
    /// <summary>Everything but the tables of keys.</summary>
    /// <param name="from">The database.</param>
    /// <param name="to">The file to make.</param>
    /// <param name="keyTables">The tables of keys.</param>
    /// <exception cref="IOException">The file stands already, or cannot be written.</exception>
    public static void Make(string from, string to, IReadOnlyList<string> keyTables)
    {
        if (File.Exists(to))
            throw new IOException($"{to} already stands");
        Make(from, to, table => !keyTables.Contains(table));
    }

    /// <summary>The tables of keys alone, in the place of their last copy.</summary>
    /// <inheritdoc cref="Make(string, string, IReadOnlyList{string})"/>
    public static void MakeOfKeys(string from, string to, IReadOnlyList<string> keyTables) => Make(from, to, keyTables.Contains);

    /// <summary>Puts keys back that a copy of them holds; those that stand are left as they are.</summary>
    /// <returns>How many came back.</returns>
    public static int PutBack(string database, string copy, IReadOnlyList<string> keyTables)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        Run(connection, "ATTACH DATABASE $copy AS kept", ("$copy", copy));
        return keyTables.Sum(table => Run(connection, $"INSERT OR IGNORE INTO main.\"{table}\" SELECT * FROM kept.\"{table}\""));
    }

    private static void Make(string from, string to, Func<string, bool> keeps)
    {
        var unfinished = to + ".part";
        File.Delete(unfinished);
        OwnFiles.MakeFile(unfinished);
        try
        {
            Fill(unfinished, from, keeps);
            File.Move(unfinished, to, overwrite: true);
        }
        finally
        {
            // What was not trimmed yet holds data and keys together: it stays nowhere.
            File.Delete(unfinished);
        }
    }

    private static void Fill(string unfinished, string from, Func<string, bool> keeps)
    {
        using (var source = new SqliteConnection($"Data Source={from};Mode=ReadOnly;Pooling=False"))
        using (var copy = new SqliteConnection($"Data Source={unfinished};Pooling=False"))
        {
            source.Open();
            copy.Open();
            source.BackupDatabase(copy);
            Run(copy, "PRAGMA journal_mode = DELETE");
            Run(copy, "PRAGMA secure_delete = ON");
            foreach (var table in TablesOf(copy).Where(table => !keeps(table)))
                Run(copy, $"DELETE FROM \"{table}\"");
            Run(copy, "VACUUM");
        }
    }

    private static List<string> TablesOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read())
            tables.Add(reader.GetString(0));
        return tables;
    }

    private static int Run(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, string Value)> values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        return command.ExecuteNonQuery();
    }
}
