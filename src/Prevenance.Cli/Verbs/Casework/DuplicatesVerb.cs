using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Casework.People.Comparing;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary><c>casework duplicates</c>: compares pairs of persons, and counts how many verdicts are those that the file expects.</summary>
internal static class DuplicatesVerb
{
    public static Command Create()
    {
        var pairs = new Option<string>("--pairs") { Required = true, Description = Speech.Say("un CSV : id, expected, why, puis a_usage, a_birth, a_first, a_date, a_other et de même b_…", "a CSV: id, expected, why, then a_usage, a_birth, a_first, a_date, a_other and the same for b_…") };
        var on = CaseworkVerbs.On();
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("duplicates", Speech.Say("dire de chaque paire si les deux sont peut-être une seule personne, et pourquoi", "tell of each pair whether the two may be one person, and why")) { pairs, on, json };
        command.SetAction(parsed =>
        {
            var day = CaseworkVerbs.Day(parsed.GetValue(on));
            List<(NamePair Pair, Likeness Likeness)> compared = [.. NamePairFile.Read(parsed.GetValue(pairs)!).Select(pair => (pair, Likeness.Of(pair.One, pair.Other, day)))];
            Console.Write(parsed.GetValue(json) ? Json(compared) : Lines(compared));
            return compared.All(one => Holds(one.Pair, one.Likeness)) ? ExitCode.Success : ExitCode.NotMet;
        });
        return command;
    }

    private static string Lines(IReadOnlyList<(NamePair Pair, Likeness Likeness)> compared)
    {
        var lines = compared.Select(one =>
            $"{one.Pair.Id,4}  {Word(one.Likeness.Level),-6}  {string.Join(" ; ", one.Likeness.Reasons.Select(reason => reason.In(Speech.Language)))}"
            + (Holds(one.Pair, one.Likeness) ? "" : Speech.Say($"  (attendu : {Word(one.Pair.Expected!.Value)})", $"  (expected: {Word(one.Pair.Expected!.Value)})")));
        return Printable.Of(string.Join(Environment.NewLine, lines.Append(Count(compared)))) + Environment.NewLine;
    }

    private static string Count(IReadOnlyList<(NamePair Pair, Likeness Likeness)> compared)
    {
        var expected = compared.Where(one => one.Pair.Expected is not null).ToList();
        var held = expected.Count(one => Holds(one.Pair, one.Likeness));
        return expected.Count == 0
            ? Speech.Say($"{compared.Count} paires", $"{compared.Count} pairs")
            : Speech.Say($"{held} paires sur {expected.Count} comme attendu", $"{held} pairs of {expected.Count} as expected");
    }

    private static string Json(IReadOnlyList<(NamePair Pair, Likeness Likeness)> compared) => JsonText.Write(new JsonObject
    {
        ["pairs"] = new JsonArray([.. compared.Select(one => new JsonObject
        {
            ["id"] = one.Pair.Id,
            ["verdict"] = Word(one.Likeness.Level),
            ["expected"] = one.Pair.Expected is { } expected ? Word(expected) : null,
            ["because"] = new JsonArray([.. one.Likeness.Reasons.Select(reason => (JsonNode)reason.In(Speech.Language))]),
        })]),
        ["expected"] = compared.Count(one => one.Pair.Expected is not null),
        ["held"] = compared.Count(one => one.Pair.Expected is not null && Holds(one.Pair, one.Likeness)),
    });

    private static bool Holds(NamePair pair, Likeness likeness) => pair.Expected is null || pair.Expected == likeness.Level;

    private static string Word(LikenessLevel level) => level switch
    {
        LikenessLevel.Strong => "strong",
        LikenessLevel.Weak => "weak",
        _ => "none",
    };
}
