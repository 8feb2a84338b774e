using Microsoft.Data.Sqlite;

namespace Prevenance.Storage.Databases;

/// <summary>A copy of a database that others may be writing to meanwhile: as it was at one moment, or none at all.</summary>
internal static class SqliteCopy
{
    /// <param name="from">The database.</param>
    /// <param name="to">The file to make.</param>
    /// <exception cref="IOException">The file stands already, or cannot be written.</exception>
    public static void Make(string from, string to)
    {
        if (File.Exists(to))
            throw new IOException($"{to} already stands");
        var unfinished = to + ".part";
        File.Delete(unfinished);
        OwnFiles.MakeFile(unfinished);
        using (var source = new SqliteConnection($"Data Source={from};Mode=ReadOnly;Pooling=False"))
        using (var copy = new SqliteConnection($"Data Source={unfinished};Pooling=False"))
        {
            source.Open();
            copy.Open();
            source.BackupDatabase(copy);
        }
        File.Move(unfinished, to);
    }
}
