namespace Prevenance.Casework.People.Names;

/// <summary>First names that are written in several ways, from <c>first-names.csv</c> beside this file.</summary>
internal static class FirstNameForms
{
    private static readonly ILookup<string, int> Groups = Read().ToLookup(pair => pair.Form, pair => pair.Group);

    /// <summary>The numbers of the names that a word is a form of.</summary>
    public static IEnumerable<int> GroupsOf(string word) => Groups[word];

    /// <summary>Two names that everybody knows, and that are not forms of one: Lucas and Lucie, Marie and Marine are no slips of the pen.</summary>
    public static bool AreTwo(string word, string other) => Groups[word].Any() && Groups[other].Any() && !AreOne(word, other);

    public static bool AreOne(string word, string other) => Groups[word].Intersect(Groups[other]).Any();

    private static IEnumerable<(string Form, int Group)> Read()
    {
        using var file = new StreamReader(typeof(FirstNameForms).Assembly.GetManifestResourceStream("first-names.csv")!);
        var lines = file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToList();
        return lines.SelectMany((line, group) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(form => (string.Concat(form.Where(char.IsAsciiLetter)), group)));
    }
}
