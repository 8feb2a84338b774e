using System.Text.RegularExpressions;

namespace Prevenance.Casework.Imports.Caseload.Files;

/// <summary>Which column a header names, from <c>columns.csv</c> beside this file.</summary>
public static partial class ColumnNames
{
    private const int LongestHeader = 100;

    /// <summary>« N° », « Nº », « No » and « Num. » are one.</summary>
    private static readonly string[] Marks = ["no", "nr", "num", "numero"];

    private static readonly string[] Joining = ["de", "du", "des", "d", "la", "le", "les", "l", "et", "deg"];

    private static readonly Dictionary<string, CaseloadColumn> Known = Read();

    /// <summary>The column that a header names, with what it says in brackets or without; nothing where nobody knows it.</summary>
    public static CaseloadColumn? Of(string header) =>
        header.Length <= LongestHeader && (Known.TryGetValue(WordsOf(header), out var column) || Known.TryGetValue(WordsOf(Brackets().Replace(header, " ")), out column)) ? column : null;

    /// <summary>The column of that name, as <c>--column</c> takes it.</summary>
    /// <exception cref="RefusalException">There is none.</exception>
    public static CaseloadColumn Named(string name)
    {
        if (Enum.TryParse<CaseloadColumn>(name, ignoreCase: true, out var column) && Enum.IsDefined(column))
            return column;
        var names = string.Join(", ", Enum.GetNames<CaseloadColumn>().Select(Small));
        throw new RefusalException("--column", Text.Of($"« {name} » n’est pas une colonne ; attendu : l’une de {names}", $"'{name}' is no column; expected one of {names}"));
    }

    public static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>The words that tell, whatever their order: « Dossier n° » is « N° dossier », and « Date du dernier RDV » « date dernier rdv ».</summary>
    private static string WordsOf(string header) =>
        string.Join(' ', Folded.Of(header).Split(' ').Except(Joining).Select(word => Marks.Contains(word) ? "n" : word).Order(StringComparer.Ordinal));

    private static Dictionary<string, CaseloadColumn> Read()
    {
        using var file = new StreamReader(typeof(ColumnNames).Assembly.GetManifestResourceStream("columns.csv")!);
        return file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#')
            .Select(line => line.Split(','))
            .SelectMany(cells => cells.Skip(1), (cells, header) => (header: WordsOf(header), column: Enum.Parse<CaseloadColumn>(cells[0], ignoreCase: true)))
            .Distinct().ToDictionary(pair => pair.header, pair => pair.column, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();
}
