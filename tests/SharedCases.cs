namespace Prevenance;

/// <summary>The cases that lie beside the project, where they do.</summary>
internal static class SharedCases
{
    /// <param name="path">Below <c>../shared</c>: <c>casework/cases/c07-gas.csv</c>.</param>
    /// <returns>The file; the test is skipped where it does not lie beside the project.</returns>
    public static string Require(params string[] path)
    {
        var file = Find(path);
        Assert.SkipWhen(file is null, $"{string.Join('/', path)} does not lie beside the project (../shared)");
        return file!;
    }

    /// <inheritdoc cref="Require"/>
    /// <returns>The file, or nothing.</returns>
    public static string? Find(params string[] path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Prevenance.slnx")))
                continue;
            var file = Path.Combine([folder.FullName, "..", "shared", .. path]);
            return File.Exists(file) ? file : null;
        }
        return null;
    }
}
