using Microsoft.EntityFrameworkCore;
using Prevenance.Storage;

namespace Prevenance.MutualHelp.Records;

/// <summary>The tables of mutual help, in a store of its own. None of them names a file of anybody.</summary>
internal abstract class MutualHelpRecords(DbContextOptions options) : DbContext(options)
{
    public const string Prefix = "help";

    public DbSet<MemberRow> Members => Set<MemberRow>();

    public DbSet<PostRow> Posts => Set<PostRow>();

    public DbSet<MessageRow> Messages => Set<MessageRow>();

    public DbSet<BlockRow> Blocks => Set<BlockRow>();

    public DbSet<CallRow> Calls => Set<CallRow>();

    public DbSet<ReadRow> Reads => Set<ReadRow>();

    public DbSet<AppealRow> Appeals => Set<AppealRow>();

    public DbSet<NoticeRow> Notices => Set<NoticeRow>();

    public DbSet<ExchangeRow> Exchanges => Set<ExchangeRow>();

    public DbSet<GestureMonthRow> GestureMonths => Set<GestureMonthRow>();

    public static Func<MutualHelpRecords> In(Database database) =>
        database.Records<MutualHelpRecords, SqliteMutualHelpRecords, PostgreSqlMutualHelpRecords>(Prefix);

    protected override void OnModelCreating(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(MutualHelpRecords).Assembly);
}

/// <inheritdoc/>
internal sealed class SqliteMutualHelpRecords(DbContextOptions<SqliteMutualHelpRecords> options) : MutualHelpRecords(options);

/// <inheritdoc/>
internal sealed class PostgreSqlMutualHelpRecords(DbContextOptions<PostgreSqlMutualHelpRecords> options) : MutualHelpRecords(options);
