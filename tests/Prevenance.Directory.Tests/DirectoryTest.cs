using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Prevenance.Accounts;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Tests.Formats;
using Prevenance.Geography;
using Prevenance.Storage;

namespace Prevenance.Directories.Tests;

/// <summary>A store of a test's own, on a Friday at noon in Paris.</summary>
public abstract class DirectoryTest : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    protected DirectoryTest() => Store = Open(null);

    internal MovedClock Clock { get; } = new(new DateTimeOffset(2026, 11, 27, 11, 0, 0, TimeSpan.Zero));

    internal Store Store { get; set; }

    internal string Folder => folder;

    internal Catalogue Catalogue => new(Store, Communes.Own, Clock);

    internal static DateOnly Today => ServiceCase.Today;

    internal Store Open(string? postgreSql) => Store.Open(new StorePlace(folder, postgreSql), AccountsModule.Records, DirectoryModule.Records);

    /// <summary>Takes a file of these records.</summary>
    internal async Task<ImportTaken> Take(params IReadOnlyList<JsonObject> records)
    {
        var file = Path.Combine(folder, "import.json");
        await File.WriteAllTextAsync(file, new JsonArray([.. records.Select(record => record.DeepClone())]).ToJsonString());
        return await new CatalogueImport(Store, Communes.Own).Take(file, Today);
    }

    /// <summary>A plain service with a number, and something of its own.</summary>
    internal static JsonObject Numbered(int rank, params IReadOnlyList<(string Field, JsonNode? Value)> with)
    {
        var record = ServiceCase.Record([]);
        record["id"] = $"exemple--{rank}";
        foreach (var (field, value) in with)
            record[field] = value;
        return record;
    }

    public virtual void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
