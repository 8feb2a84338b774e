using System.Text;
using System.Text.Json.Nodes;
using Prevenance.Directories;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Directories.Publishing;

namespace Prevenance.Cli.Verbs.Directories;

/// <summary>What a file of services brings, for people or for programs.</summary>
internal static class ImportOutput
{
    public static string Json(IReadOnlyList<ImportedRecord> records, ImportComparison? comparison)
    {
        var document = new JsonObject
        {
            ["records"] = new JsonArray([.. records.Select(record => (JsonNode)Describe(record))]),
            ["totals"] = new JsonObject(records.GroupBy(record => Word(record.Verdict)).Select(group => KeyValuePair.Create(group.Key, (JsonNode?)group.Count()))),
        };
        if (comparison is not null)
        {
            document["comparison"] = new JsonObject
            {
                ["seen"] = comparison.Seen,
                ["new"] = comparison.New.Count,
                ["changed"] = comparison.Changed.Count,
                ["absent"] = new JsonArray([.. comparison.Absent.Select(id => (JsonNode)id)]),
                ["deleted"] = 0,
            };
        }
        return JsonText.Write(document);
    }

    /// <summary>What was taken, with the records that were bent or refused.</summary>
    public static string Json(IReadOnlyList<ImportedRecord> told, ImportTaken taken) => JsonText.Write(new JsonObject
    {
        ["records"] = new JsonArray([.. told.Select(record => (JsonNode)Describe(record))]),
        ["seen"] = taken.Seen,
        ["refused"] = taken.Refused,
        ["new"] = taken.New,
        ["changed"] = taken.Changed,
        ["back"] = taken.Back,
        ["absent"] = taken.Absent,
        ["deleted"] = 0,
        ["correctionsEnded"] = taken.CorrectionsEnded,
        ["written"] = taken.Written,
    });

    public static string Line(ImportTaken taken) => Speech.Say(
        $"{taken.Seen} vus, {taken.Refused} refusés, {taken.New} nouveaux, {taken.Changed} changés, {taken.Back} revenus, {taken.Absent} absents, 0 supprimé ; {taken.CorrectionsEnded} correction(s) dépassée(s) ; {taken.Written} fiche(s) écrite(s)",
        $"{taken.Seen} seen, {taken.Refused} refused, {taken.New} new, {taken.Changed} changed, {taken.Back} back, {taken.Absent} absent, 0 deleted; {taken.CorrectionsEnded} correction(s) out of date; {taken.Written} card(s) written");

    public static string Lines(ImportedRecord record)
    {
        var text = new StringBuilder();
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{record.Number,5}  {Word(record.Verdict),-18}  {record.Id}").AppendLine();
        foreach (var note in record.Notes)
            text.Append("       ").Append(note.Field).Append(Speech.Say(" : ", ": ")).AppendLine(note.Because.In(Speech.Language));
        return text.ToString();
    }

    public static string Lines(IReadOnlyList<ImportedRecord> records, ImportComparison? comparison)
    {
        var text = new StringBuilder();
        foreach (var record in records)
            text.Append(Lines(record));
        text.AppendLine(string.Join(", ", records.GroupBy(record => record.Verdict).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Word(group.Key)}")));
        if (comparison is not null)
            text.AppendLine(Speech.Say($"{comparison.Seen} vus, {comparison.New.Count} nouveaux, {comparison.Changed.Count} changés, {comparison.Absent.Count} absents, 0 supprimé", $"{comparison.Seen} seen, {comparison.New.Count} new, {comparison.Changed.Count} changed, {comparison.Absent.Count} absent, 0 deleted"));
        return text.ToString();
    }

    private static JsonObject Describe(ImportedRecord record) => new()
    {
        ["record"] = record.Number,
        ["id"] = record.Id,
        ["schema"] = record.Broken.Count == 0 ? "valid" : $"invalid: {string.Join(", ", record.Broken)}",
        ["expected"] = Word(record.Verdict),
        ["field"] = record.Deciding?.Field ?? "",
        ["because"] = record.Deciding?.Because.In(Speech.Language) ?? "",
        ["notes"] = new JsonArray([.. record.Notes.Select(note => (JsonNode)new JsonObject
        {
            ["field"] = note.Field,
            ["kind"] = note.Kind.ToString().ToLowerInvariant(),
            ["because"] = note.Because.In(Speech.Language),
        })]),
        ["read"] = record.Service is { } service ? Read(PublicView.Of(service)) : null,
    };

    /// <summary>What everybody would read of it.</summary>
    private static JsonObject Read(Service service) => new()
    {
        ["telephones"] = List(service.Telephones),
        ["mails"] = List(service.Mails.Select(mail => mail.Address)),
        ["description"] = service.Description,
        ["publics"] = List(service.Audience.Narrowing.Count > 0 ? service.Audience.Narrowing : service.Audience.Publics),
        ["fees"] = service.Fees.InWords.In(Speech.Language),
        ["ways"] = List(service.Mobilisation.WaysForResidents),
        ["closure"] = service.Closure is { } closure ? $"{closure.From:yyyy-MM-dd}..{closure.To:yyyy-MM-dd}" : null,
        ["places"] = new JsonArray([.. service.Places.Select(place => (JsonNode)new JsonObject
        {
            ["address"] = place.Location?.Address,
            ["commune"] = place.Location?.CommuneCode,
            ["located"] = (place.Location?.Certainty ?? Certainty.NotLocated) switch { Certainty.Located => "located", Certainty.ToCheck => "to check", _ => "not located" },
            ["area"] = List(place.Area.Codes),
            ["hours"] = place.Hours.Text,
        })]),
    };

    private static JsonArray List(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    private static string Word(NoteKind verdict) => verdict switch
    {
        NoteKind.Lost => "take-with-loss",
        NoteKind.Asked => "take-with-question",
        NoteKind.Hidden => "take-hidden",
        NoteKind.Refused => "refuse",
        _ => "take",
    };
}
