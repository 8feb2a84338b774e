using Microsoft.EntityFrameworkCore;
using Prevenance.Storage;

namespace Prevenance.Web.Tests.Modules.Notices.Records;

/// <summary>The module's table.</summary>
internal abstract class NoticesRecords(DbContextOptions options) : DbContext(options)
{
    public const string Prefix = "notices";

    public DbSet<NoticeRow> Notices => Set<NoticeRow>();

    public static Func<NoticesRecords> In(Database database) => database.Records<NoticesRecords, SqliteNoticesRecords, PostgreSqlNoticesRecords>(Prefix);

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<NoticeRow>().ToTable($"{Prefix}_pinned");
}

/// <inheritdoc/>
internal sealed class SqliteNoticesRecords(DbContextOptions<SqliteNoticesRecords> options) : NoticesRecords(options);

/// <inheritdoc/>
internal sealed class PostgreSqlNoticesRecords(DbContextOptions<PostgreSqlNoticesRecords> options) : NoticesRecords(options);
