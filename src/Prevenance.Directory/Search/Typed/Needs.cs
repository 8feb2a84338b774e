namespace Prevenance.Directories.Search.Typed;

/// <summary>What people call what they look for, and the themes that it is.</summary>
internal static class Needs
{
    private static readonly (string Theme, IReadOnlyList<string> Words)[] All =
        [.. DataFile.Lines("needs.csv").SelectMany(line => line[1].Split('|').Select(words => (line[0], Directories.Words.Telling(words))))];

    /// <summary>
    /// The themes that words name, the most words first: a need of two words takes both, so that French lessons are no French, and lessons.
    /// </summary>
    /// <param name="typed">The words.</param>
    /// <returns>For each part of them, what it is: themes, or a word that names none.</returns>
    public static IReadOnlyList<(IReadOnlyList<string> Themes, string Word)> Read(IReadOnlyList<string> typed)
    {
        var (parts, at) = (new List<(IReadOnlyList<string>, string)>(), 0);
        while (at < typed.Count)
        {
            var named = Named(typed, at, (one, other) => one == other) is { Length: > 0 } exact ? exact : Named(typed, at, Directories.Words.IsASlipOf);
            var length = named.Length > 0 ? named.Max(need => need.Words.Count) : 1;
            parts.Add(([.. named.Where(need => need.Words.Count == length).Select(need => need.Theme).Distinct()], string.Join(' ', typed.Skip(at).Take(length))));
            at += length;
        }
        // « où manger », "where can I eat": what asks is looked for nowhere, unless nothing else is said.
        List<(IReadOnlyList<string> Themes, string Word)> telling = [.. parts.Where(part => part.Item1.Count > 0 || !QueryWords.Asks(part.Item2))];
        return telling.Count > 0 ? telling : parts;
    }

    private static (string Theme, IReadOnlyList<string> Words)[] Named(IReadOnlyList<string> typed, int at, Func<string, string, bool> isAlike) =>
        [.. All.Where(need => at + need.Words.Count <= typed.Count && need.Words.Select((word, rank) => typed[at + rank] == word || isAlike(typed[at + rank], word)).All(alike => alike))];
}
