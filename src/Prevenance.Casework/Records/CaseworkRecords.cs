using Microsoft.EntityFrameworkCore;
using Prevenance.Storage;

namespace Prevenance.Casework.Records;

/// <summary>The tables of people's files. What says something of somebody is sealed with a key of her own.</summary>
internal abstract class CaseworkRecords(DbContextOptions options) : DbContext(options)
{
    public const string Prefix = "casework";

    public DbSet<KeyRow> Keys => Set<KeyRow>();

    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<CodeRow> Codes => Set<CodeRow>();

    public DbSet<FactRow> Facts => Set<FactRow>();

    public DbSet<FactUseRow> FactUses => Set<FactUseRow>();

    public DbSet<ContactRow> Contacts => Set<ContactRow>();

    public DbSet<FamilyRow> Families => Set<FamilyRow>();

    public DbSet<NoteRow> Notes => Set<NoteRow>();

    public DbSet<NoteKeyRow> NoteKeys => Set<NoteKeyRow>();

    public DbSet<NoteWordsRow> NoteWords => Set<NoteWordsRow>();

    public DbSet<GoalRow> Goals => Set<GoalRow>();

    public DbSet<ImportedRow> Imported => Set<ImportedRow>();

    public DbSet<ImportColumnRow> ImportColumns => Set<ImportColumnRow>();

    public DbSet<ErasedRow> Erased => Set<ErasedRow>();

    public DbSet<SamePersonRow> SamePersons => Set<SamePersonRow>();

    public DbSet<DoubleRow> Doubles => Set<DoubleRow>();

    public DbSet<RsaHouseholdRow> RsaHouseholds => Set<RsaHouseholdRow>();

    public DbSet<RsaMemberRow> RsaMembers => Set<RsaMemberRow>();

    public DbSet<OutlookRow> Outlooks => Set<OutlookRow>();

    public DbSet<SetAsideRow> SetAside => Set<SetAsideRow>();

    public DbSet<AppointmentRow> Appointments => Set<AppointmentRow>();

    public DbSet<WishRow> Wishes => Set<WishRow>();

    public DbSet<LeftMessageRow> LeftMessages => Set<LeftMessageRow>();

    public DbSet<FeedRow> Feeds => Set<FeedRow>();

    public static Func<CaseworkRecords> In(Database database) =>
        database.Records<CaseworkRecords, SqliteCaseworkRecords, PostgreSqlCaseworkRecords>(Prefix);

    protected override void OnModelCreating(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(CaseworkRecords).Assembly);
}

/// <inheritdoc/>
internal sealed class SqliteCaseworkRecords(DbContextOptions<SqliteCaseworkRecords> options) : CaseworkRecords(options);

/// <inheritdoc/>
internal sealed class PostgreSqlCaseworkRecords(DbContextOptions<PostgreSqlCaseworkRecords> options) : CaseworkRecords(options);
