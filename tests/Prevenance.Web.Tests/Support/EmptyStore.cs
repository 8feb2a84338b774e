using Prevenance.Storage;

namespace Prevenance.Web.Tests.Support;

/// <summary>A store on its first day. It is made once: tables made anew for each server took a quarter of the time of the tests that have one.</summary>
internal static class EmptyStore
{
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Files = new(Make);

    public static void PutIn(DirectoryInfo folder)
    {
        foreach (var (name, content) in Files.Value)
            File.WriteAllBytes(Path.Combine(folder.FullName, name), content);
    }

    private static Dictionary<string, byte[]> Make()
    {
        var (made, copy) = (Directory.CreateTempSubdirectory("prevenance"), Directory.CreateTempSubdirectory("prevenance"));
        IReadOnlyList<IKeepsRecords> records = [.. Web.Modules.All.SelectMany(module => module.Records)];
        Store.Open(new StorePlace(made.FullName), records);
        Assert.True(Store.CopyWhole(new StorePlace(made.FullName), copy.FullName, records));
        var files = copy.GetFiles().ToDictionary(file => file.Name, file => File.ReadAllBytes(file.FullName));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        made.Delete(recursive: true);
        copy.Delete(recursive: true);
        return files;
    }
}
