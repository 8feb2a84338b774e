using System.Text.RegularExpressions;

namespace Prevenance.Web.Tests.Support;

/// <summary>The texts that the sources themselves hold, in French, with {0}, {1}… where a sentence has a hole.</summary>
internal static partial class WrittenTexts
{
    /// <summary>Where what the pages show is written, but those that quote the law at length.</summary>
    private static readonly string[] Folders =
    [
        "Prevenance.Web/Components", "Prevenance.Web/Places", "Prevenance.Web/Pages/Resident", "Prevenance.Web/Pages/Everyone/Lost",
        "Prevenance.Interviews", "Prevenance.Foresight/Wording",
    ];

    /// <summary>What pages of the law and of those who help tell alone, in French and English.</summary>
    private static readonly string[] OfTheLawAlone = ["not_modelled", "non_take_up"];

    public static IEnumerable<(string French, string File)> All() =>
        from folder in Folders
        from file in Directory.EnumerateFiles(Path.Combine(Root, "src", folder), "*.*", SearchOption.AllDirectories)
        where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)
        from Match pair in Pair().Matches(File.ReadAllText(file))
        let french = pair.Groups["french"].Value
        where !french.StartsWith('/')
        select (pair.Groups["holes"].Length > 0 ? Numbered(french) : french, Path.GetFileName(file));

    /// <summary>Plain words in the data files of the law and of the places: « fr: "…" ».</summary>
    /// <param name="pattern">Which files.</param>
    public static IEnumerable<(string French, string File)> InData(string pattern) =>
        from file in Directory.EnumerateFiles(AppContext.BaseDirectory, pattern, SearchOption.AllDirectories)
        from section in Section().Split(File.ReadAllText(file))
        where !OfTheLawAlone.Any(key => section.StartsWith(key + ":", StringComparison.Ordinal))
        from Match words in French().Matches(section)
        select (words.Groups["french"].Value, Path.GetFileName(file));

    private static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Prevenance.slnx")))
            folder = folder.Parent;
        return folder.FullName;
    }

    private static string Numbered(string sentence)
    {
        var count = 0;
        return Hole().Replace(sentence, _ => $"{{{count++}}}");
    }

    // A text is a pair of literals, French then English; what is glued together otherwise is no sentence that can be translated.
    [GeneratedRegex(@"(?:new(?: Text)?|Text\.Of)\(\s*(?<holes>\$?)""(?<french>[^""]*)"",\s*\$?""[^""]*""\)")]
    private static partial Regex Pair();

    [GeneratedRegex(@"\bfr: ""(?<french>[^""]*)""")]
    private static partial Regex French();

    [GeneratedRegex(@"^(?=\w+:)", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();
}
