using System.Text.RegularExpressions;
using F23.StringSimilarity;

namespace Prevenance.Directories.Duplicates.Comparing;

/// <summary>The name of a structure as it is compared: its core, and what says which part or place of it is meant.</summary>
internal sealed partial class StructureName
{
    private const int LettersThatAllowASlip = 5;

    private static readonly ILookup<string, string> Signs = DataFile.Lines("name-words.csv").ToLookup(line => line[0], line => line[1]);
    private static readonly HashSet<string> Legal = [.. Signs["legal"]];
    private static readonly HashSet<string> Seat = [.. Signs["seat"]];
    private static readonly HashSet<string> Move = [.. Signs["move"]];
    private static readonly (string[] Long, string Short)[] Abbreviations = [.. Signs["abbreviation"].Select(line => line.Split('=')).Select(pair => (pair[1].Split(' '), pair[0]))];
    private static readonly OptimalStringAlignment Slips = new();

    private StructureName(IReadOnlyList<string> core, IReadOnlyList<string> part, bool saysMove) => (Core, Part, SaysMove) = (core, part, saysMove);

    /// <summary>What the organisation is called.</summary>
    public IReadOnlyList<string> Core { get; }

    /// <summary>Which part or place of it: « antenne Vaulx », « vestiaire ».</summary>
    public IReadOnlyList<string> Part { get; }

    /// <summary>Whether it says that it moved.</summary>
    public bool SaysMove { get; }

    /// <param name="name">As the source writes it.</param>
    /// <param name="city">The city, whose name adds nothing.</param>
    public static StructureName Read(string name, string? city)
    {
        name = Initials().Replace(name, letters => letters.Value.Replace(".", "", StringComparison.Ordinal) + " ");
        var at = name.IndexOf(" - ", StringComparison.Ordinal);
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        var cut = at > 0 && (bracket <= 0 || at < bracket) ? at : bracket > 0 ? bracket : name.Length;
        var (core, rest) = (Short(Words.Telling(name[..cut])), Short(Words.Telling(name[cut..])));
        var ofCity = Words.Telling(city ?? "");
        var named = core.Where(word => !Legal.Contains(word)).ToList();
        var withoutCity = named.Except(ofCity).ToList();
        return new StructureName(
            withoutCity.Count > 0 ? withoutCity : named,
            [.. rest.Where(word => !Seat.Contains(word) && !Move.Contains(word) && !Legal.Contains(word))],
            core.Concat(rest).Any(Move.Contains));
    }

    /// <summary>Whether both are called the same, brackets, order and a slip in a long word aside.</summary>
    public bool IsCalledLike(StructureName other) => Matches(Core, other.Core)
        || (Part.Count > 0 && Matches([.. Core, .. Part], other.Core)) || (other.Part.Count > 0 && Matches(Core, [.. other.Core, .. other.Part]));

    /// <summary>Whether one names a part that the other does not: « Secours - Vestiaire » is not quite « Secours ».</summary>
    public bool IsOtherPartThan(StructureName other) => Matches(Core, other.Core) && !Matches(Part, other.Part);

    private static bool Matches(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count == other.Count && one.Order(StringComparer.Ordinal).Zip(other.Order(StringComparer.Ordinal)).All(pair => IsAlike(pair.First, pair.Second));

    private static bool IsAlike(string one, string other) => one == other
        || (Math.Min(one.Length, other.Length) >= LettersThatAllowASlip && !one.Any(char.IsAsciiDigit) && Slips.Distance(one, other) <= 1);

    /// <summary>« C.C.A.S. » is the word that « CCAS » is.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:\p{L}\.){2,}")]
    private static partial Regex Initials();

    private static List<string> Short(IReadOnlyList<string> words)
    {
        var shortened = new List<string>(words);
        foreach (var (expanded, abbreviation) in Abbreviations)
        {
            for (var at = 0; at + expanded.Length <= shortened.Count; at++)
            {
                if (!shortened.Skip(at).Take(expanded.Length).SequenceEqual(expanded))
                    continue;
                shortened.RemoveRange(at, expanded.Length);
                shortened.Insert(at, abbreviation);
            }
        }
        return shortened;
    }
}
