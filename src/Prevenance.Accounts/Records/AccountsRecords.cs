using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Prevenance.Storage;

namespace Prevenance.Accounts.Records;

/// <summary>The tables of who signs in, of what they may see, and of what they saw.</summary>
internal abstract class AccountsRecords(DbContextOptions options) : IdentityUserContext<Account>(options)
{
    public const string Prefix = "accounts";

    public DbSet<DutyRow> Duties => Set<DutyRow>();

    public DbSet<FileRow> Files => Set<FileRow>();

    public DbSet<MissionRow> Missions => Set<MissionRow>();

    public DbSet<WallRow> Walls => Set<WallRow>();

    public DbSet<OpeningRow> Openings => Set<OpeningRow>();

    public DbSet<ConsentRow> Consents => Set<ConsentRow>();

    public DbSet<OwnAccessRow> OwnAccesses => Set<OwnAccessRow>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<JournalRow> Journal => Set<JournalRow>();

    public DbSet<SegmentRow> JournalMonths => Set<SegmentRow>();

    /// <summary>Identity keeps passkeys since its third version.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    public static Func<AccountsRecords> In(Database database) =>
        database.Records<AccountsRecords, SqliteAccountsRecords, PostgreSqlAccountsRecords>(Prefix);

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.Entity<Account>().ToTable($"{Prefix}_accounts");
        model.Entity<IdentityUserClaim<string>>().ToTable($"{Prefix}_claims");
        model.Entity<IdentityUserLogin<string>>().ToTable($"{Prefix}_logins");
        model.Entity<IdentityUserToken<string>>().ToTable($"{Prefix}_tokens");
        model.Entity<IdentityUserPasskey<string>>(passkey =>
        {
            passkey.ToTable($"{Prefix}_passkeys");
            passkey.HasKey(row => row.CredentialId);
            passkey.HasIndex(row => row.UserId);
            passkey.OwnsOne(row => row.Data).ToJson();
            passkey.HasOne<Account>().WithMany().HasForeignKey(row => row.UserId).IsRequired();
        });
        model.ApplyConfigurationsFromAssembly(typeof(AccountsRecords).Assembly);
    }
}

/// <inheritdoc/>
internal sealed class SqliteAccountsRecords(DbContextOptions<SqliteAccountsRecords> options) : AccountsRecords(options);

/// <inheritdoc/>
internal sealed class PostgreSqlAccountsRecords(DbContextOptions<PostgreSqlAccountsRecords> options) : AccountsRecords(options);
