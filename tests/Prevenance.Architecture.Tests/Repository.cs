namespace Prevenance.Architecture.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> SourceFiles(string ending) => Written(Path.Combine(Root, "src"), ending);

    public static IEnumerable<string> TestFiles() => Written(Path.Combine(Root, "tests"), ".cs");

    /// <summary>Files that somebody wrote: migrations are written by a tool.</summary>
    private static IEnumerable<string> Written(string folder, string ending) => Directory.EnumerateFiles(folder, "*" + ending, SearchOption.AllDirectories)
        .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "Migrations"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Prevenance.slnx")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
