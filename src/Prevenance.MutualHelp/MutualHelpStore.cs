using Prevenance.MutualHelp.Records;
using Prevenance.Storage;

namespace Prevenance.MutualHelp;

/// <summary>Where mutual help is kept: another database and another key than files, so that nothing can join the two.</summary>
public sealed class MutualHelpStore
{
    /// <summary>The setting that tells of a PostgreSQL for it, which is not that of files.</summary>
    public const string PostgreSqlSetting = "MutualHelp:PostgreSql";

    private const string FolderName = "mutual-help";

    private MutualHelpStore(Store store) => Kept = store;

    internal Store Kept { get; }

    internal Seal Seal => Kept.Seal ?? throw new InvalidOperationException("nothing of mutual help is kept without its key");

    /// <summary>Opens it, made on the first day.</summary>
    /// <param name="data">The folder of what is kept: it has one of its own in it.</param>
    /// <param name="postgreSql">How to reach its PostgreSQL; a file keeps it when absent.</param>
    /// <exception cref="StoreException">It cannot be written, or holds what its key does not open.</exception>
    public static MutualHelpStore Open(string data, string? postgreSql = null) =>
        new(Store.Open(PlaceIn(data, postgreSql), new MutualHelpKeeping()));

    /// <summary>Makes another key in the place of its own: <see cref="Store.RenewKey"/>.</summary>
    /// <inheritdoc cref="Open"/>
    public static void RenewKey(string data, string? postgreSql = null) => Store.RenewKey(PlaceIn(data, postgreSql), new MutualHelpKeeping());

    private static StorePlace PlaceIn(string data, string? postgreSql) => new(Path.Combine(data, FolderName), postgreSql);

    internal Func<MutualHelpRecords> Records() => MutualHelpRecords.In(Kept.Database);
}
