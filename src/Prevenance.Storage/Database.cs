using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Prevenance.Storage;

/// <summary>The database that modules keep their records in; each has its own tables, under its prefix, and its own migrations.</summary>
public abstract class Database
{
    /// <summary>What a module's records are reached by.</summary>
    /// <typeparam name="TRecords">The tables, whatever the database.</typeparam>
    /// <typeparam name="TSqlite">The same on SQLite: migrations are told apart by it.</typeparam>
    /// <typeparam name="TPostgreSql">The same on PostgreSQL.</typeparam>
    /// <param name="prefix">What the names of the module's tables begin with; its migrations are noted in <c>prefix_migrations</c>.</param>
    public abstract Func<TRecords> Records<TRecords, TSqlite, TPostgreSql>(string prefix)
        where TRecords : DbContext
        where TSqlite : class, TRecords
        where TPostgreSql : class, TRecords;

    /// <summary>To be called once rows were erased: what is erased has to be gone from the files too, as far as the database lets us.</summary>
    public abstract Task Erased(DbContext records);

    /// <summary>To be called within a transaction that is about to write hundreds of thousands of rows.</summary>
    public abstract Task ExpectManyRows(DbContext records);

    /// <summary>Waits for those who do the same, on this machine or on one that shares the database, and has it be done by one at a time until it is disposed of.</summary>
    /// <param name="what">What is to be done by one at a time.</param>
    public abstract Task<IDisposable> OneAtATime(string what);

    /// <summary>What is to be asked of the database before anything else.</summary>
    internal abstract void Begin();

    /// <summary>Has machines that start together bring the tables up to date one after the other, until it is disposed of.</summary>
    internal abstract IDisposable? Alone();

    /// <summary>Whether what went wrong is the database's doing, and how.</summary>
    internal abstract StoreException? Explain(Exception fault);

    /// <summary>Brings a module's tables up to date.</summary>
    public static void Migrate(DbContext records)
    {
        if (records.Database.GetPendingMigrations().Any())
            records.Database.Migrate();
    }

    /// <summary>What went wrong, be it told by the library in its own words.</summary>
    private protected static T? CauseOf<T>(Exception? fault)
        where T : Exception => fault is null or T ? (T?)fault : CauseOf<T>(fault.InnerException);

    /// <summary>The table in which a module notes its migrations.</summary>
    private protected static string HistoryOf(string prefix) => $"{prefix}_migrations";

    private protected static Func<T> FactoryOf<T>(Action<DbContextOptionsBuilder<T>> configure)
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        configure(options);
        return new PooledDbContextFactory<T>(options.Options).CreateDbContext;
    }
}
