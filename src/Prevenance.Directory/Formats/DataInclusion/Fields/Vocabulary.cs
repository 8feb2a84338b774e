namespace Prevenance.Directories.Formats.DataInclusion.Fields;

/// <summary>The values that the format takes, field by field.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<string, HashSet<string>> Values =
        DataFile.Lines("vocabulary.csv").GroupBy(line => line[0], line => line[1]).ToDictionary(field => field.Key, field => field.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether the format has a list for a field.</summary>
    public static bool Lists(string field) => Values.ContainsKey(field);

    public static IReadOnlyCollection<string> Of(string field) => Values[field];

    public static bool Holds(string field, string value) => Values[field].Contains(value);
}
