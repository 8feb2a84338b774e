namespace Prevenance.Choices.Reforms;

/// <summary>Which figures somebody probably meant.</summary>
internal static class NearestPaths
{
    private const int Told = 3;

    /// <summary>A slip of a few letters; or else figures of the same last name, or that share most of the way.</summary>
    public static IReadOnlyList<string> Of(string path, IReadOnlyCollection<string> names)
    {
        if (NearestName.Find(path, names) is { } slip)
            return [slip];
        var parts = path.Split('.');
        return [.. names.Select(name => (Name: name, Parts: name.Split('.')))
            .Select(one => (one.Name, Near: one.Parts.Count(parts.Contains) + (NearestName.Find(parts[^1], [one.Parts[^1]]) is null ? 0 : parts.Length)))
            .Where(one => one.Near > 0).OrderByDescending(one => one.Near).ThenBy(one => one.Name, StringComparer.Ordinal).Take(Told).Select(one => one.Name)];
    }
}
