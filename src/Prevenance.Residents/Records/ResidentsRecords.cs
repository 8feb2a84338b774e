using Microsoft.EntityFrameworkCore;
using Prevenance.Storage;

namespace Prevenance.Residents.Records;

/// <summary>The tables of what residents leave.</summary>
internal abstract class ResidentsRecords(DbContextOptions options) : DbContext(options)
{
    public const string Prefix = "residents";

    public DbSet<CallbackRow> Callbacks => Set<CallbackRow>();

    public DbSet<KeptRow> Kept => Set<KeptRow>();

    public static Func<ResidentsRecords> In(Database database) =>
        database.Records<ResidentsRecords, SqliteResidentsRecords, PostgreSqlResidentsRecords>(Prefix);

    protected override void OnModelCreating(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(ResidentsRecords).Assembly);
}

/// <inheritdoc/>
internal sealed class SqliteResidentsRecords(DbContextOptions<SqliteResidentsRecords> options) : ResidentsRecords(options);

/// <inheritdoc/>
internal sealed class PostgreSqlResidentsRecords(DbContextOptions<PostgreSqlResidentsRecords> options) : ResidentsRecords(options);
