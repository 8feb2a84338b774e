namespace Prevenance.Fuzzing;

/// <summary>A folder for readers that read files, in memory where the machine has such a place.</summary>
internal sealed class Scratch : IDisposable
{
    private const string InMemory = "/dev/shm";

    private readonly DirectoryInfo folder = Directory.CreateDirectory(Path.Combine(Place, $"prevenance-fuzzing-{Environment.ProcessId}"));

    /// <summary>Where files go that are written for every input.</summary>
    public static string Place => Directory.Exists(InMemory) ? InMemory : Path.GetTempPath();

    /// <summary>An empty folder of that name.</summary>
    public string Empty(string name)
    {
        var path = Path.Combine(folder.FullName, name);
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        return Directory.CreateDirectory(path).FullName;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
