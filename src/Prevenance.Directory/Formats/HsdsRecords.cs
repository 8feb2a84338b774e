using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Directories.Formats.Hsds;
using Prevenance.Geography;

namespace Prevenance.Directories.Formats;

/// <summary>
/// Services of HSDS 3 as the records that the directory keeps: those of data.inclusion v1, one for each of their places, with our own fields for what
/// that format has none for. What of a document is lost on the way is told with its record.
/// </summary>
/// <param name="communes">Those of the territory that is served.</param>
/// <param name="source">Who publishes the file: what one publisher has no more says nothing of the others.</param>
/// <param name="published">When it was published, for services that bear no date.</param>
internal sealed class HsdsRecords(Communes communes, string source, DateOnly? published)
{
    private readonly HsdsReader reader = new(communes);
    private readonly Conversion conversion = new(communes);

    /// <summary>Whether a record may be of HSDS: data.inclusion calls a service by « nom ».</summary>
    public static bool MayBe(JsonElement record) => record.ValueKind == JsonValueKind.Object && !record.TryGetProperty("nom", out _)
        && (record.TryGetProperty("name", out _) || record.TryGetProperty("services", out _) || record.TryGetProperty("service", out _) || record.TryGetProperty("contents", out _));

    /// <summary>The records of a document; itself, where it is none of HSDS.</summary>
    public IEnumerable<WrittenRecord> Of(WrittenRecord record)
    {
        var documents = HsdsDocument.In(JsonObject.Create(record.Written));
        return documents.Count == 0 ? [record] : documents.SelectMany(document => document.Services).SelectMany(service => Of(record.Number, service));
    }

    private IEnumerable<WrittenRecord> Of(int number, JsonObject document)
    {
        Service service;
        try
        {
            service = reader.Read(document);
        }
        catch (RefusalException fault)
        {
            return [WrittenRecord.Refused(number, (document["id"] as JsonValue)?.GetValueKind() == JsonValueKind.String ? (string?)document["id"] : null, fault.Refusals[0].Place, fault.Reason)];
        }
        if ((service.Freshness.Updated ?? published) is not { } updated)
            return [WrittenRecord.Refused(number, service.Id, "last_modified", new Text("le jour de la dernière modification est attendu, ou celui de la publication du fichier (--published)", "the day of the last change is expected, or that when the file was published (--published)"))];
        var (records, losses) = ServiceWriter.Write(Bare(service) with { Source = source, Freshness = service.Freshness with { Updated = updated } });
        List<RecordNote> notes = [.. losses.Concat(conversion.Unsaid(document, [.. Losses.Of(service)])).Select(loss => new RecordNote(loss.Field, NoteKind.Lost, loss.Because))];
        return records.Select((one, rank) => new WrittenRecord(number, JsonSerializer.SerializeToElement(WithOwn(one, service))) { Notes = rank == 0 ? notes : [] });
    }

    /// <summary>Without what has a field of its own below, which the format would say in words.</summary>
    private static Service Bare(Service service) => service with { Languages = [], Capacity = null, Audience = service.Audience with { MinimumAge = null, MaximumAge = null } };

    private static JsonObject WithOwn(JsonObject record, Service service)
    {
        if (service.Languages.Count > 0)
            record["languages"] = new JsonArray([.. service.Languages.Select(language => (JsonNode)language)]);
        if (service.Audience.MinimumAge is { } from)
            record["minimum_age"] = from;
        if (service.Audience.MaximumAge is { } to)
            record["maximum_age"] = to;
        if (service.Capacity is { SaidOn: { } said } capacity)
            record["capacity"] = new JsonObject { ["state"] = capacity.Room switch { Room.Open => "open", Room.Full => "full", _ => "unknown" }, ["said"] = DayText.Iso(said) };
        return record;
    }
}
