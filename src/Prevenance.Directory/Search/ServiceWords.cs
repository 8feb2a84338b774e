using Prevenance.Directories.Search.Typed;

namespace Prevenance.Directories.Search;

/// <summary>The codes of services in plain words: themes, publics, languages.</summary>
public static class ServiceWords
{
    private static readonly Dictionary<string, Text> Themes = Read("themes.csv");
    private static readonly Dictionary<string, Text> Spoken = Read("languages.csv");

    /// <summary>The widest themes, each the whole of what begins with its name.</summary>
    public static IReadOnlyList<string> WideThemes { get; } = [.. Themes.Keys.Where(theme => !theme.Contains("--", StringComparison.Ordinal))];

    /// <summary>The wide theme of each of some themes, once.</summary>
    public static IReadOnlyList<string> WideOf(IEnumerable<string> themes) => [.. themes.Select(theme => theme.Split("--")[0]).Distinct(StringComparer.Ordinal)];

    /// <summary>The wide themes that the words of a query name.</summary>
    public static IReadOnlyList<string> WideThemesOf(SearchQuery query) => WideOf(Needs.Read(query.What).SelectMany(part => part.Themes));

    /// <summary>The languages that can be asked for, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. Spoken.Keys];

    /// <summary>A theme; its code where there is no such theme.</summary>
    public static Text Theme(string theme) => Themes.GetValueOrDefault(theme, new Text(theme, theme));

    /// <summary>A public; its code where there is no such public.</summary>
    public static Text Public(string name) => QueryWords.PublicInWords(name);

    /// <summary>A language; its code where it is none of those that can be asked for.</summary>
    public static Text Language(string code) => Spoken.GetValueOrDefault(code, new Text(code, code));

    private static Dictionary<string, Text> Read(string file) => DataFile.Lines(file).ToDictionary(line => line[0], line => new Text(line[1], line[2]), StringComparer.Ordinal);
}
