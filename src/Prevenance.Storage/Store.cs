using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Prevenance.Storage.Callbacks;
using Prevenance.Storage.Kept;

namespace Prevenance.Storage;

/// <summary>The little that the application keeps: a database in a folder, with the key that seals it beside it in a file of its own.</summary>
public sealed class Store
{
    private const string DatabaseFile = "prevenance.db";
    private const string KeyFile = "prevenance.key";

    private Store(CallbackBox callbacks, KeptAnswers kept) => (Callbacks, Kept) = (callbacks, kept);

    /// <summary>Those who asked to be called back.</summary>
    public CallbackBox Callbacks { get; }

    /// <summary>Answers that people keep for a while, sealed before they come here.</summary>
    public KeptAnswers Kept { get; }

    /// <summary>Opens the store of a folder, made on the first day, and brings its tables up to date.</summary>
    public static Store Open(string folder, TimeProvider clock)
    {
        Directory.CreateDirectory(folder);
        var contexts = Contexts($"Data Source={Path.Combine(folder, DatabaseFile)}");
        using (var context = contexts.CreateDbContext())
            context.Database.Migrate();
        return new Store(new CallbackBox(contexts, Seal.Open(Path.Combine(folder, KeyFile)), clock), new KeptAnswers(contexts, clock));
    }

    internal static PooledDbContextFactory<StoreContext> Contexts(string connection) => new(new DbContextOptionsBuilder<StoreContext>()
        .UseSqlite(connection)
        // Migrations are written by hand, without a snapshot: a test holds the tables to the model.
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
        .Options);
}
