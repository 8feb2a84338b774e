using Microsoft.EntityFrameworkCore;

namespace Prevenance.Storage.Keys;

/// <summary>The table of the key's mark.</summary>
internal abstract class KeyRecords(DbContextOptions options) : DbContext(options)
{
    private const string Prefix = "storage";

    public DbSet<KeyMark> Marks => Set<KeyMark>();

    public static Func<KeyRecords> In(Database database) => database.Records<KeyRecords, SqliteKeyRecords, PostgreSqlKeyRecords>(Prefix);

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<KeyMark>(mark =>
    {
        mark.ToTable($"{Prefix}_key_mark");
        mark.Property(row => row.Id).ValueGeneratedNever();
    });
}

/// <inheritdoc/>
internal sealed class SqliteKeyRecords(DbContextOptions<SqliteKeyRecords> options) : KeyRecords(options);

/// <inheritdoc/>
internal sealed class PostgreSqlKeyRecords(DbContextOptions<PostgreSqlKeyRecords> options) : KeyRecords(options);
