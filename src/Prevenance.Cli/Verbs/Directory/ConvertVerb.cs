using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Cli.Verbs.Casework;
using Prevenance.Directories;
using Prevenance.Directories.Formats;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Directories.Formats.Hsds;
using Prevenance.Directories.Publishing;
using Prevenance.Geography;

namespace Prevenance.Cli.Verbs.Directories;

/// <summary><c>directory convert</c>: services from one format to the other, as everybody may read them, with the list of what is lost on the way.</summary>
internal static class ConvertVerb
{
    private const string ToHsds = "hsds";
    private const string ToDataInclusion = "data-inclusion";
    private const string ToGeoJson = "geojson";

    private static readonly Conversion Conversion = new(Communes.Own);

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("des services au format data.inclusion v1, ou HSDS 3, en JSON", "services as data.inclusion v1, or HSDS 3, in JSON") };
        var to = new Option<string>("--to") { Required = true, Description = Speech.Say("hsds, data-inclusion ou geojson", "hsds, data-inclusion or geojson") };
        var on = DayOptions.On();
        var command = new Command("convert", Speech.Say("écrire des services dans un autre format, et dire ce qui s’y perd", "write services in another format, and tell what is lost")) { file, to, on };
        command.SetAction(async (parsed, stop) =>
        {
            var format = parsed.GetValue(to) is ToHsds or ToDataInclusion or ToGeoJson ? parsed.GetValue(to) : throw Options.Fault("--to", $"attendu : {ToHsds}, {ToDataInclusion} ou {ToGeoJson}", $"expected {ToHsds}, {ToDataInclusion} or {ToGeoJson}");
            var losses = new List<Loss>();
            var groups = await Groups(parsed.GetValue(file)!, DayOptions.Day(parsed, on), losses, stop);
            if (format == ToGeoJson)
            {
                Console.Write(JsonText.Write(GeoJsonWriter.Write(groups.SelectMany(group => group.Services).Select(PublicView.Of))));
                return ExitCode.Success;
            }
            var written = new JsonArray([.. groups.SelectMany(group => format == ToHsds ? Hsds(group, losses) : Records(group, losses))]);
            Console.Write(JsonText.Write(new JsonObject
            {
                ["services"] = written,
                ["losses"] = new JsonArray([.. losses.Select(loss => (JsonNode)new JsonObject { ["id"] = loss.Id, ["field"] = loss.Field, ["because"] = loss.Because.In(Speech.Language) })]),
            }));
            return ExitCode.Success;
        });
        return command;
    }

    private static IEnumerable<JsonObject> Records(Group group, List<Loss> losses)
    {
        foreach (var service in group.Services)
        {
            var (records, lost) = Conversion.ToDataInclusion(service);
            losses.AddRange(lost);
            foreach (var record in records)
                yield return record;
        }
    }

    /// <summary>What came as one document goes out as one.</summary>
    private static List<JsonObject> Hsds(Group group, List<Loss> losses)
    {
        var written = group.Services.Select(Conversion.ToHsds).ToList();
        losses.AddRange(written.SelectMany(one => one.Losses));
        List<JsonObject> documents = [.. written.Select(one => one.Document)];
        return group.Root?.Around(documents) is { } whole ? [whole] : documents;
    }

    /// <summary>The services of a file, those of one document of HSDS together.</summary>
    private static async Task<IReadOnlyList<Group>> Groups(string path, DateOnly day, List<Loss> losses, CancellationToken stop)
    {
        var reader = new HsdsReader(Communes.Own);
        if (HsdsDocument.In(await Json(path, stop)) is { Count: > 0 } documents)
            return [.. documents.Select(document => new Group(document, [.. document.Services.Select(reader.Read)]))];
        var services = new List<Service>();
        await foreach (var record in ServiceFile.Read(path, day, Communes.Own, stop: stop))
        {
            losses.AddRange(record.Notes.Where(note => note.Kind is NoteKind.Lost or NoteKind.Asked or NoteKind.Refused).Select(note => new Loss(record.Id ?? $"{record.Number}", note.Field, note.Because)));
            if (record.Service is { } service)
                services.Add(service);
        }
        return [new Group(null, services)];
    }

    /// <summary>The one document of a file; nothing otherwise.</summary>
    private static async Task<JsonNode?> Json(string path, CancellationToken stop)
    {
        try
        {
            return JsonNode.Parse(await File.ReadAllTextAsync(path, stop), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            // One object a line is no document; what is no JSON at all, or gives a name twice, is told by who reads it next.
            return null;
        }
    }

    /// <param name="Root">The document around them; nothing where they came each alone.</param>
    /// <param name="Services">As they were read.</param>
    private sealed record Group(HsdsDocument? Root, IReadOnlyList<Service> Services);
}
