namespace Prevenance.Storage;

/// <summary>Where a store is.</summary>
/// <param name="Folder">The folder of the key, and of the database unless it is elsewhere.</param>
/// <param name="PostgreSql">How to reach the PostgreSQL that keeps the records, as Npgsql reads it; a file of SQLite in the folder keeps them when absent.</param>
public sealed record StorePlace(string Folder, string? PostgreSql = null)
{
    /// <summary>The setting that tells of a PostgreSQL.</summary>
    public const string PostgreSqlSetting = "Store:PostgreSql";
}
