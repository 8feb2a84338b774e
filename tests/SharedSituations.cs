namespace Prevenance.Tests;

/// <summary>The situations that the reference model computed, where they lie beside the project.</summary>
internal static class SharedSituations
{
    /// <summary>Their file; nothing where it is not there.</summary>
    public static readonly string? Path = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Prevenance.slnx")))
                return System.IO.Path.Combine(folder.FullName, "..", "shared", "law", "situations.jsonl.gz") is var path && File.Exists(path) ? path : null;
        }
        return null;
    }
}
