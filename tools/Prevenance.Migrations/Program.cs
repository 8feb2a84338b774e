using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Prevenance.Accounts.Records;
using Prevenance.Casework.Records;
using Prevenance.Choices.Records;
using Prevenance.Directories.Records;
using Prevenance.MutualHelp.Records;
using Prevenance.Residents.Records;
using Prevenance.Storage.Keys;

// `dotnet ef` asks for the classes below; there is nothing to run.
Console.Error.WriteLine("tools/add-migration writes migrations");

/// <summary>Makes records for the tool that writes migrations: it reads their model and opens no database.</summary>
internal abstract class ToWriteMigrations<T>(Func<DbContextOptions<T>, T> make, Action<DbContextOptionsBuilder> use) : IDesignTimeDbContextFactory<T>
    where T : DbContext
{
    public T CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<T>();
        use(options);
        return make(options.Options);
    }
}

internal sealed class SqliteKeys() : ToWriteMigrations<SqliteKeyRecords>(options => new(options), use => use.UseSqlite());

internal sealed class PostgreSqlKeys() : ToWriteMigrations<PostgreSqlKeyRecords>(options => new(options), use => use.UseNpgsql());

internal sealed class SqliteResidents() : ToWriteMigrations<SqliteResidentsRecords>(options => new(options), use => use.UseSqlite());

internal sealed class PostgreSqlResidents() : ToWriteMigrations<PostgreSqlResidentsRecords>(options => new(options), use => use.UseNpgsql());

internal sealed class SqliteAccounts() : ToWriteMigrations<SqliteAccountsRecords>(options => new(options), use => use.UseSqlite());

internal sealed class PostgreSqlAccounts() : ToWriteMigrations<PostgreSqlAccountsRecords>(options => new(options), use => use.UseNpgsql());

internal sealed class SqliteCasework() : ToWriteMigrations<SqliteCaseworkRecords>(options => new(options), use => use.UseSqlite());

internal sealed class PostgreSqlCasework() : ToWriteMigrations<PostgreSqlCaseworkRecords>(options => new(options), use => use.UseNpgsql());

internal sealed class SqliteDirectory() : ToWriteMigrations<SqliteDirectoryRecords>(options => new(options), use => use.UseSqlite());

internal sealed class PostgreSqlDirectory() : ToWriteMigrations<PostgreSqlDirectoryRecords>(options => new(options), use => use.UseNpgsql());

internal sealed class SqliteMutualHelp() : ToWriteMigrations<SqliteMutualHelpRecords>(options => new(options), use => use.UseSqlite());

internal sealed class PostgreSqlMutualHelp() : ToWriteMigrations<PostgreSqlMutualHelpRecords>(options => new(options), use => use.UseNpgsql());

internal sealed class SqliteChoices() : ToWriteMigrations<SqliteChoicesRecords>(options => new(options), use => use.UseSqlite());

internal sealed class PostgreSqlChoices() : ToWriteMigrations<PostgreSqlChoicesRecords>(options => new(options), use => use.UseNpgsql());
