using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Geography.Suppression;

namespace Prevenance.Cli.Verbs.Directories;

/// <summary><c>directory counts</c>: counts by quarter and need as they may be published: none under ten, none that the others give back.</summary>
internal static class CountsVerb
{
    /// <summary>No smaller count is shown, and of each hidden one so many other values stay possible.</summary>
    private const int Threshold = 10;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("un CSV : area, une colonne par besoin, total", "a CSV: area, a column for each need, total") };
        var before = new Option<string[]>("--before") { Description = Speech.Say("ce qui a déjà été publié, de même forme, le plus ancien d’abord (une option par fichier) : ce qui était caché le reste", "what was published before, of the same form, the oldest first (an option for each file): what was hidden stays hidden") };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("counts", Speech.Say("publier des effectifs par quartier sans que personne s’y retrouve", "publish counts by quarter in which nobody can be found")) { file, before, json };
        command.SetAction(parsed =>
        {
            var counts = CountsFile.Read(parsed.GetValue(file)!);
            var former = (parsed.GetValue(before) ?? []).Select(CountsFile.Read).ToList();
            if (former.Any(one => !(Names(one).SequenceEqual(Names(counts)) && one.Columns.SequenceEqual(counts.Columns))))
                throw Options.Fault("--before", "attendu : les mêmes quartiers et les mêmes besoins ; la différence de deux découpages se lirait", "expected the same quarters and needs; the difference of two divisions could be read");
            var pattern = Pattern([.. former.Append(counts).Select(one => one.Table)]);
            Console.Write(parsed.GetValue(json) ? JsonText.Write(Describe(counts, pattern)) : Lines(counts, pattern));
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>What is hidden of the last of some tables: each was published with what it and those before it hide.</summary>
    private static SuppressionPattern Pattern(IReadOnlyList<CountTable> published)
    {
        var pattern = SuppressionPattern.Of([published[0]], Threshold);
        for (var count = 2; count <= published.Count; count++)
            pattern = SuppressionPattern.Of([.. published.Take(count)], Threshold, pattern.Hidden);
        return pattern;
    }

    private static IEnumerable<string> Names(CountsFile file) => file.Table.Shape.Lines.Select(line => line.Name);

    private static string Lines(CountsFile file, SuppressionPattern pattern)
    {
        var hidden = pattern.Hidden.ToHashSet();
        var rows = file.Table.Shape.Lines.Select((line, at) => $"{Name(line),-24}{string.Concat(Columns(file).Select((_, column) => $"{(hidden.Contains(new TableCell(at, column)) ? "···" : $"{file.Table[new TableCell(at, column)]}"),12}"))}");
        return Printable.Of(string.Join(Environment.NewLine, rows.Prepend($"{"",-24}{string.Concat(Columns(file).Select(name => $"{name,12}"))}"))) + Environment.NewLine;
    }

    private static JsonObject Describe(CountsFile file, SuppressionPattern pattern)
    {
        var (hidden, ranges) = (pattern.Hidden.ToHashSet(), pattern.Ranges(file.Table));
        return new JsonObject
        {
            ["k"] = Threshold,
            ["hidden"] = new JsonArray([.. pattern.Hidden.Zip(ranges).Select(one => (JsonNode)new JsonObject
            {
                ["area"] = Name(file.Table.Shape.Lines[one.First.Line]),
                ["need"] = Columns(file)[one.First.Column],
                ["least"] = one.Second.Least,
                ["most"] = one.Second.Most,
            })]),
            ["shown"] = new JsonObject(file.Table.Shape.Lines.Select((line, at) => KeyValuePair.Create(Name(line), (JsonNode?)new JsonObject(
                Columns(file).Select((name, column) => KeyValuePair.Create(name, hidden.Contains(new TableCell(at, column)) ? null : (JsonNode?)file.Table[new TableCell(at, column)])))))),
        };
    }

    private static IReadOnlyList<string> Columns(CountsFile file) => [.. file.Columns, "total"];

    private static string Name(TableLine line) => line.Parent is null ? "all" : line.Name;
}
