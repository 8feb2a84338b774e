using Microsoft.EntityFrameworkCore;
using Prevenance.Storage;

namespace Prevenance.Choices.Records;

/// <summary>The tables of what teams tell of themselves, and of what anybody adds to the booklet.</summary>
internal abstract class ChoicesRecords(DbContextOptions options) : DbContext(options)
{
    public const string Prefix = "choices";

    public DbSet<SheetRow> Sheets => Set<SheetRow>();

    public DbSet<VoiceRow> Voices => Set<VoiceRow>();

    public DbSet<FigureRow> Figures => Set<FigureRow>();

    public static Func<ChoicesRecords> In(Database database) =>
        database.Records<ChoicesRecords, SqliteChoicesRecords, PostgreSqlChoicesRecords>(Prefix);

    protected override void OnModelCreating(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(ChoicesRecords).Assembly);
}

/// <inheritdoc/>
internal sealed class SqliteChoicesRecords(DbContextOptions<SqliteChoicesRecords> options) : ChoicesRecords(options);

/// <inheritdoc/>
internal sealed class PostgreSqlChoicesRecords(DbContextOptions<PostgreSqlChoicesRecords> options) : ChoicesRecords(options);
