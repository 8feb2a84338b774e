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

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("des services au format data.inclusion v1, ou un service HSDS 3, en JSON", "services as data.inclusion v1, or a service of HSDS 3, in JSON") };
        var to = new Option<string>("--to") { Required = true, Description = Speech.Say("hsds, data-inclusion ou geojson", "hsds, data-inclusion or geojson") };
        var on = DayOptions.On();
        var command = new Command("convert", Speech.Say("écrire des services dans un autre format, et dire ce qui s’y perd", "write services in another format, and tell what is lost")) { file, to, on };
        command.SetAction(async (parsed, stop) =>
        {
            var services = await Services(parsed.GetValue(file)!, DayOptions.Day(parsed, on), stop);
            var format = parsed.GetValue(to) is ToHsds or ToDataInclusion or ToGeoJson ? parsed.GetValue(to) : throw Options.Fault("--to", $"attendu : {ToHsds}, {ToDataInclusion} ou {ToGeoJson}", $"expected {ToHsds}, {ToDataInclusion} or {ToGeoJson}");
            if (format == ToGeoJson)
            {
                Console.Write(JsonText.Write(GeoJsonWriter.Write(services.Select(PublicView.Of))));
                return ExitCode.Success;
            }
            var written = services.Select(PublicView.Of).Select(service => Write(service, format == ToHsds)).ToList();
            Console.Write(JsonText.Write(new JsonObject
            {
                ["services"] = new JsonArray([.. written.SelectMany(one => one.Documents)]),
                ["losses"] = new JsonArray([.. written.SelectMany(one => one.Losses).Select(loss => (JsonNode)new JsonObject { ["id"] = loss.Id, ["field"] = loss.Field, ["because"] = loss.Because.In(Speech.Language) })]),
            }));
            return ExitCode.Success;
        });
        return command;
    }

    private static (IReadOnlyList<JsonObject> Documents, IReadOnlyList<Loss> Losses) Write(Service service, bool toHsds)
    {
        if (!toHsds)
            return ServiceWriter.Write(service);
        var (document, losses) = new HsdsWriter(Communes.Own).Write(service);
        return ([document], losses);
    }

    private static async Task<List<Service>> Services(string path, DateOnly day, CancellationToken stop)
    {
        if (await Hsds(path, stop) is { } document)
            return [new HsdsReader(Communes.Own).Read(document)];
        var services = new List<Service>();
        await foreach (var record in ServiceFile.Read(path, day, Communes.Own, stop: stop))
        {
            if (record.Service is { } service)
                services.Add(service);
        }
        return services;
    }

    /// <summary>The one document of a file that has a name where data.inclusion has « nom »; nothing otherwise.</summary>
    private static async Task<JsonObject?> Hsds(string path, CancellationToken stop)
    {
        try
        {
            return JsonNode.Parse(await File.ReadAllTextAsync(path, stop)) is JsonObject document && document.ContainsKey("name") ? document : null;
        }
        catch (JsonException)
        {
            // One object a line is no document; what is no JSON at all is told by who reads it next.
            return null;
        }
    }
}
