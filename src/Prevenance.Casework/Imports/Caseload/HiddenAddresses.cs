using System.Text.RegularExpressions;
using Prevenance.Casework.Imports.Caseload.Files;
using Prevenance.Geography;

namespace Prevenance.Casework.Imports.Caseload;

/// <summary>
/// The addresses that lines ask to hide, wherever else a file of lines tells them: a child's line would say where her mother is. What is said of the
/// line that asks holds for all that tell the same, so that it is asked once; the others say nothing of it in their files.
/// </summary>
internal sealed partial class HiddenAddresses
{
    /// <summary>« 9 rue Bron » is a street, and its name no commune.</summary>
    private const int LeastOfAStreet = 7;

    /// <summary>Words of streets as they are shortened.</summary>
    private static readonly IReadOnlyDictionary<string, string> Shortened =
        "r rue,av avenue,ave avenue,bd boulevard,bld boulevard,bvd boulevard,pl place,imp impasse,ch chemin,che chemin,all allee,crs cours,sq square,rte route,qu quai,mtee montee,st saint,ste sainte"
            .Split(',').Select(pair => pair.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The names of the communes of the territory, as they are compared: an address may end by one.</summary>
    private static readonly string[] CommuneNames = [.. Communes.Own.All.Select(commune => Plain(commune.Name.French)).OrderByDescending(name => name.Length)];

    private readonly IReadOnlyList<CaseloadLine> asking;
    private readonly Dictionary<int, int> households;

    /// <param name="lines">All the lines of a file.</param>
    private HiddenAddresses(IReadOnlyList<CaseloadLine> lines)
    {
        // An organism that receives the post of many is no secret.
        asking = [.. lines.Where(line => line.Reading is { ProposesHiddenAddress: true, MayShowAddress: not true, ProposesDomiciliation: false, Address: not null })];
        households = lines.Where(line => line.HouseholdLine is not null).ToDictionary(line => line.Number, line => line.HouseholdLine!.Value);
    }

    /// <summary>The lines, without an address that another one asks to hide.</summary>
    public static IReadOnlyList<CaseloadLine> TakenOutOf(IReadOnlyList<CaseloadLine> lines)
    {
        var hidden = new HiddenAddresses(lines);
        return hidden.asking.Count == 0 ? lines : [.. lines.Select(hidden.TakenOutOf)];
    }

    private CaseloadLine TakenOutOf(CaseloadLine line)
    {
        if (line.Reading is not { } reading)
            return line;
        if (reading is not { ProposesHiddenAddress: true, MayShowAddress: not true } && asking.FirstOrDefault(other => TellsTheSame(line, other)) is { } asks)
        {
            (reading, line) = (reading with { IsAddressOfWhoHides = true }, line with
            {
                Because = [.. line.Because, Text.Of($"la même adresse que la ligne {asks.Number}, qui demande à la cacher : elle n’est pas écrite ici non plus, tant que rien n’en est dit là-bas", $"the same address as line {asks.Number}, which asks to hide it: it is not written here either, as long as nothing is said of it there")],
            });
        }
        if (asking.Any(other => IsToldIn(reading.Note, other.Reading!)))
        {
            (reading, line) = (reading with { Note = null }, line with
            {
                Because = [.. line.Because, new Text("les observations disent une adresse à cacher : elles ne sont pas prises", "the notes tell an address that is to be hidden: they are not taken")],
            });
        }
        return line with { Reading = reading };
    }

    private bool TellsTheSame(CaseloadLine line, CaseloadLine other) =>
        line.Reading is { Address: { } mine } reading && other.Reading is { Address: { } theirs } hidden
        && (reading.PostalCode is null || hidden.PostalCode is null || reading.PostalCode == hidden.PostalCode)
        && (Street(mine) == Street(theirs) || (Household(line.Number) == Household(other.Number) && NumberOf(mine) is { Length: > 0 } number && number == NumberOf(theirs)));

    private static bool IsToldIn(string? note, CaseloadReading hidden) =>
        note is not null && NumberOf(hidden.Address!).Length > 0 && $" {Plain(note)} ".Contains($" {Street(hidden.Address!)} ", StringComparison.Ordinal);

    /// <summary>The first line of the household of one.</summary>
    private int Household(int line) => households.TryGetValue(line, out var above) ? Household(above) : line;

    private static string NumberOf(string address) => Number().Match(address).Value;

    /// <summary>The number and the street, without the postal code and the commune that one writes after them and the other does not.</summary>
    private static string Street(string address)
    {
        var plain = Plain(PostalCode().Split(address)[0]);
        var commune = CommuneNames.FirstOrDefault(name => plain.EndsWith($" {name}", StringComparison.Ordinal) && plain.Length > name.Length + LeastOfAStreet);
        return commune is null ? plain : plain[..^(commune.Length + 1)];
    }

    private static string Plain(string address) => string.Join(' ', Folded.Of(address).Split(' ').Select(word => Shortened.GetValueOrDefault(word, word)));

    [GeneratedRegex(@"(?<=\D.*)\b\d{5}\b")]
    private static partial Regex PostalCode();

    [GeneratedRegex(@"^\s*\d+")]
    private static partial Regex Number();
}
