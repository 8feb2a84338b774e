namespace Prevenance.Cli.Tests;

/// <summary>A file that goes when the test ends.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(string ending, string text)
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{Guid.NewGuid():N}{ending}");
        File.WriteAllText(Path, text);
    }

    public string Path { get; }

    public void Dispose() => File.Delete(Path);
}
