using Microsoft.EntityFrameworkCore;
using Prevenance.Storage.Callbacks;
using Prevenance.Storage.Kept;

namespace Prevenance.Storage;

/// <summary>The tables.</summary>
internal sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    public DbSet<CallbackRow> Callbacks => Set<CallbackRow>();

    public DbSet<KeptRow> Kept => Set<KeptRow>();

    public DbSet<KeyMark> KeyMarks => Set<KeyMark>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<CallbackRow>().ToTable("callbacks").HasKey(row => row.Id);
        model.Entity<KeptRow>().ToTable("kept").HasKey(row => row.Id);
        model.Entity<KeptRow>().HasIndex(row => row.LastDay).HasDatabaseName("kept_last_day");
        model.Entity<KeyMark>().ToTable("key_mark").HasKey(row => row.Id);
        model.Entity<KeyMark>().Property(row => row.Id).ValueGeneratedNever();
    }
}
