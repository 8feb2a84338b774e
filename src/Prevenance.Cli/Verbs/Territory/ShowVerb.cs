using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Territory;
using Prevenance.Territory.Imports;
using Spectre.Console;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary><c>territory show</c>: what was imported, what each figure comes to, and what is missing.</summary>
internal static class ShowVerb
{
    public static Command Create()
    {
        var (folder, json) = (TerritoryOptions.Folder(), TerritoryOptions.Json());
        var command = new Command("show", Speech.Say("dire ce qui est importé, ce que font les chiffres, et ce qui manque", "tell what is imported, what figures come to, and what is missing")) { folder, json };
        command.SetAction(parsed =>
        {
            var kept = new TerritoryFolder(parsed.GetValue(folder)!);
            var sources = SourceKinds.All.Select(kind => (Kind: kind, Note: kept.Find(kind))).ToList();
            var data = kept.Find(SourceKinds.Named(SourceKinds.Iris)) is null ? null : TerritoryData.Open(parsed.GetValue(folder)!);
            if (parsed.GetValue(json))
                Console.Write(Json(sources, data));
            else
                Write(sources, data);
            return ExitCode.Success;
        });
        return command;
    }

    private static void Write(IReadOnlyList<(SourceKind Kind, SourceNote? Note)> sources, TerritoryData? data)
    {
        foreach (var (kind, note) in sources.Where(source => source.Note is not null))
        {
            Terminal.Output.WriteLine($"{kind.Name} – {kind.Label.In(Speech.Language)} – {note!.SourceOf(kind).Words.In(Speech.Language)} – "
                + Speech.Say($"{note.Taken} lignes, {note.Refused} refusées", $"{note.Taken} lines, {note.Refused} refused"));
        }
        if (data is not null)
            Terminal.Output.Write(Figures(data));
        foreach (var (kind, _) in sources.Where(source => source.Note is null))
            Terminal.Output.WriteLine(Speech.Say($"manque : {kind.Name} – {kind.Label.French} – {kind.Purpose.French}", $"missing: {kind.Name} – {kind.Label.English} – {kind.Purpose.English}"));
    }

    private static Table Figures(TerritoryData data)
    {
        var table = new Table().SimpleBorder().Title(Speech.Say($"{data.Areas.Count} IRIS", $"{data.Areas.Count} IRIS"));
        foreach (var heading in new[] { Speech.Say("chiffre", "figure"), "source", Speech.Say("aires", "areas"), Speech.Say("somme", "sum"), Speech.Say("plus petit", "smallest"), Speech.Say("médian", "median"), Speech.Say("plus grand", "largest"), $"< {FigureSummary.Threshold}" })
            table.AddColumn(new TableColumn(heading).NoWrap());
        foreach (var figure in data.Figures)
        {
            var summary = FigureSummary.Of(figure);
            table.AddRow(Markup.Escape(figure.Name), Markup.Escape(figure.Source.Words.In(Speech.Language)), $"{summary.Areas}", $"{summary.Sum:n0}", $"{summary.Smallest:n0}", $"{summary.Median:n0}", $"{summary.Largest:n0}", $"{summary.UnderThreshold}");
        }
        return table;
    }

    private static string Json(IReadOnlyList<(SourceKind Kind, SourceNote? Note)> sources, TerritoryData? data) => JsonText.Write(new JsonObject
    {
        ["iris"] = data?.Areas.Count,
        ["sources"] = new JsonArray([.. sources.Where(source => source.Note is not null).Select(source => new JsonObject
        {
            ["source"] = TerritoryJson.Of(source.Note!.SourceOf(source.Kind)),
            ["sha256"] = source.Note.Sha256,
            ["taken"] = source.Note.Taken,
            ["refused"] = source.Note.Refused,
        })]),
        ["missing"] = new JsonArray([.. sources.Where(source => source.Note is null).Select(source => (JsonNode)source.Kind.Name)]),
        ["caf"] = data?.CafCover() is { } cover ? Cover(cover) : null,
        ["figures"] = new JsonObject((data?.Figures ?? []).Select(figure => KeyValuePair.Create(figure.Name, (JsonNode?)Figure(figure)))),
    });

    private static JsonObject Cover(SourceCover cover) => new()
    {
        ["rows"] = cover.Lines,
        ["shown"] = cover.Shown,
        ["hiddenByNote"] = new JsonObject(cover.Hidden.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value))),
    };

    private static JsonObject Figure(AreaFigure figure)
    {
        var summary = FigureSummary.Of(figure);
        return new JsonObject
        {
            ["source"] = TerritoryJson.Of(figure.Source),
            ["areas"] = summary.Areas,
            ["sum"] = summary.Sum,
            ["smallest"] = summary.Smallest,
            ["median"] = summary.Median,
            ["largest"] = summary.Largest,
            [$"under{FigureSummary.Threshold}"] = summary.UnderThreshold,
        };
    }
}
