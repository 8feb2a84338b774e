using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Territory.Inputs;
using Prevenance.Geography.Suppression;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary><c>territory suppress</c>: what to hide of counts before they are published, and what a reader could still work out.</summary>
internal static class SuppressVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("des effectifs : table ou tables, rows, columns, groups, threshold, hidden, patterns", "counts: table or tables, rows, columns, groups, threshold, hidden, patterns") };
        var json = TerritoryOptions.Json();
        var command = new Command("suppress", Speech.Say("cacher les petits effectifs, et ce qui les rendrait", "hide small counts, and what would give them back")) { file, json };
        command.SetAction(parsed =>
        {
            var input = SuppressionInput.Read(InputFile.Open(parsed.GetValue(file)!));
            if (input.Patterns.Count > 0)
            {
                var audits = input.Patterns.Select(pattern => input.Tables.Select(table => Audit.Ranges(table, pattern)).ToList()).ToList();
                Console.Write(parsed.GetValue(json) ? AuditJson(input, audits) : AuditLines(input, audits));
                return audits.SelectMany(tables => tables).SelectMany(ranges => ranges).All(range => range.IsAtLeastAsWideAs(input.Threshold)) ? ExitCode.Success : ExitCode.NotMet;
            }
            var found = SuppressionPattern.Of(input.Tables, input.Threshold, input.Before);
            Console.Write(parsed.GetValue(json) ? Json(input, found) : Lines(input, found));
            return ExitCode.Success;
        });
        return command;
    }

    private static string Lines(SuppressionInput input, SuppressionPattern pattern)
    {
        var hidden = pattern.Hidden.ToHashSet();
        var shape = pattern.Tables[0].Shape;
        var lines = new List<string>();
        foreach (var (rank, table) in pattern.Tables.Index())
        {
            lines.Add(Speech.Say($"tableau {rank + 1}", $"table {rank + 1}"));
            lines.AddRange(shape.Lines.Select((line, at) => $"{Name(line),-24}" + string.Concat(Enumerable.Range(0, shape.Columns + 1)
                .Select(column => $"{(hidden.Contains(new TableCell(at, column)) ? "···" : $"{table[new TableCell(at, column)]}"),10}"))));
        }
        lines.Add(Speech.Say(
            $"{pattern.Small.Count} cases petites, {pattern.Hidden.Count} cachées ; de chacune, au moins {input.Threshold} autres valeurs restent possibles",
            $"{pattern.Small.Count} small cells, {pattern.Hidden.Count} hidden; of each, at least {input.Threshold} other values stay possible"));
        if (!pattern.IsTightened)
            lines.Add(NotTightened);
        return Printable.Of(string.Join(Environment.NewLine, lines)) + Environment.NewLine;
    }

    private static string NotTightened => Speech.Say(
        "le tableau est grand : on s’est arrêté avant d’avoir essayé de montrer chaque case, et plus est caché qu’il ne faudrait",
        "the table is large: the search stopped before each cell was tried, and more is hidden than must be");

    private static string Json(SuppressionInput input, SuppressionPattern pattern) => JsonText.Write(new JsonObject
    {
        ["threshold"] = input.Threshold,
        ["small"] = Cells(pattern.Small),
        ["hidden"] = Cells(pattern.Hidden),
        ["tightened"] = pattern.IsTightened,
        ["tables"] = new JsonArray([.. pattern.Tables.Select(table => new JsonObject { ["shown"] = Shown(table, pattern), ["ranges"] = Ranges(pattern.Ranges(table)) })]),
    });

    /// <summary>Line by line with sums, nothing in the place of what is hidden.</summary>
    private static JsonArray Shown(CountTable table, SuppressionPattern pattern)
    {
        var hidden = pattern.Hidden.ToHashSet();
        return [.. table.Shape.Lines.Select((line, at) => new JsonObject
        {
            ["name"] = Name(line),
            ["counts"] = new JsonArray([.. Enumerable.Range(0, table.Shape.Columns + 1).Select(column => new TableCell(at, column)).Select(cell => hidden.Contains(cell) ? null : (JsonNode)table[cell])]),
        })];
    }

    private static string AuditLines(SuppressionInput input, List<List<IReadOnlyList<CountRange>>> audits) => string.Join(Environment.NewLine,
        from one in audits.Index()
        from ranges in one.Item
        from cell in input.Patterns[one.Index].Zip(ranges)
        select $"{one.Index + 1}  [{cell.First.Line}, {cell.First.Column}]  {cell.Second.Least} – {(cell.Second.Most is { } most ? $"{most}" : "∞")}"
            + (cell.Second.IsAtLeastAsWideAs(input.Threshold) ? "" : Speech.Say("  se retrouve", "  can be worked out"))) + Environment.NewLine;

    private static string AuditJson(SuppressionInput input, List<List<IReadOnlyList<CountRange>>> audits) => JsonText.Write(new JsonObject
    {
        ["threshold"] = input.Threshold,
        ["patterns"] = new JsonArray([.. audits.Select((tables, rank) => new JsonObject
        {
            ["hidden"] = Cells(input.Patterns[rank]),
            ["ranges"] = new JsonArray([.. tables.Select(Ranges)]),
            ["safe"] = tables.All(ranges => ranges.All(range => range.IsAtLeastAsWideAs(input.Threshold))),
        })]),
    });

    private static JsonArray Cells(IEnumerable<TableCell> cells) => [.. cells.Select(cell => new JsonArray(cell.Line, cell.Column))];

    private static JsonArray Ranges(IEnumerable<CountRange> ranges) => [.. ranges.Select(range => new JsonArray(range.Least, range.Most))];

    private static string Name(TableLine line) => line.Parent is null ? Speech.Say("ensemble", "all") : line.Name;
}
