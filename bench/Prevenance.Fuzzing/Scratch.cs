namespace Prevenance.Fuzzing;

/// <summary>A folder for readers that read files, in memory where the machine has such a place.</summary>
internal sealed class Scratch : IDisposable
{
    private const string InMemory = "/dev/shm";

    private readonly DirectoryInfo folder = Directory.CreateDirectory(Path.Combine(
        Directory.Exists(InMemory) ? InMemory : Path.GetTempPath(), $"prevenance-fuzzing-{Environment.ProcessId}"));

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
