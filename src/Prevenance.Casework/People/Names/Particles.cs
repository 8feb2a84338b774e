namespace Prevenance.Casework.People.Names;

/// <summary>Words of surnames that systems add, leave out and displace.</summary>
internal static class Particles
{
    private static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "d", "da", "das", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "e", "et", "l", "la", "las", "le", "les", "lo", "los",
        "van", "ver", "von", "y", "zu", "al", "el", "ul", "ait", "ben", "bin", "bint", "bou", "ibn", "oulad", "ould",
    };

    /// <summary>The words without the particles; all of them, where there is nothing else.</summary>
    public static IReadOnlyList<string> Without(IReadOnlyList<string> words)
    {
        var kept = words.Where(word => !All.Contains(word)).ToList();
        return kept.Count == 0 ? words : kept;
    }
}
