using Microsoft.EntityFrameworkCore;
using Prevenance.Storage;

namespace Prevenance.Directories.Records;

/// <summary>The tables of the directory. What a source wrote of a service is sealed: it may hold the address of a shelter, or somebody's name.</summary>
internal abstract class DirectoryRecords(DbContextOptions options) : DbContext(options)
{
    public const string Prefix = "directory";

    public DbSet<ServiceRow> Services => Set<ServiceRow>();

    public DbSet<HistoryRow> History => Set<HistoryRow>();

    public DbSet<CorrectionRow> Corrections => Set<CorrectionRow>();

    public DbSet<RemarkRow> Remarks => Set<RemarkRow>();

    public DbSet<KinWordRow> KinWords => Set<KinWordRow>();

    public DbSet<QuestionRow> Questions => Set<QuestionRow>();

    public DbSet<LetterRow> Letters => Set<LetterRow>();

    public DbSet<NewsWishRow> NewsWishes => Set<NewsWishRow>();

    public DbSet<ReferralRow> Referrals => Set<ReferralRow>();

    public DbSet<ReferralActRow> ReferralActs => Set<ReferralActRow>();

    public DbSet<UnmetRow> Unmet => Set<UnmetRow>();

    public DbSet<UnmetReleaseRow> UnmetReleases => Set<UnmetReleaseRow>();

    public DbSet<StampRow> Stamps => Set<StampRow>();

    /// <summary>Saves changes of cards, and says that they changed.</summary>
    public async Task SaveCards(CancellationToken stop = default)
    {
        if (await Stamps.FirstOrDefaultAsync(stop) is not { } stamp)
            Add(stamp = new StampRow { Value = "" });
        stamp.Value = Guid.NewGuid().ToString("n");
        await SaveChangesAsync(stop);
    }

    public static Func<DirectoryRecords> In(Database database) =>
        database.Records<DirectoryRecords, SqliteDirectoryRecords, PostgreSqlDirectoryRecords>(Prefix);

    protected override void OnModelCreating(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(DirectoryRecords).Assembly);
}

/// <inheritdoc/>
internal sealed class SqliteDirectoryRecords(DbContextOptions<SqliteDirectoryRecords> options) : DirectoryRecords(options);

/// <inheritdoc/>
internal sealed class PostgreSqlDirectoryRecords(DbContextOptions<PostgreSqlDirectoryRecords> options) : DirectoryRecords(options);
