using System.Globalization;
using System.Text.Json.Nodes;
using Prevenance.Geography;

namespace Prevenance.Directories.Formats.Hsds;

/// <summary>Writes services as Open Referral HSDS 3. A service that came from there gets its own document back, with only what changed since written anew.</summary>
/// <param name="communes">Those of the territory that is served: areas are told by their names.</param>
public sealed class HsdsWriter(Communes communes)
{
    private readonly HsdsReader reader = new(communes);

    /// <summary>The document of a service as everybody may read it, and what it cannot say.</summary>
    /// <param name="service">A service as <see cref="Publishing.PublicView"/> gives it.</param>
    public (JsonObject Document, IReadOnlyList<Loss> Losses) Write(Service service)
    {
        if (service.Document is not { } document)
            return (Fields(service), HsdsLosses.Of(service));
        var (now, before, written) = (Fields(service), Fields(reader.Read(document)), (JsonObject)document.DeepClone());
        foreach (var field in now.Select(pair => pair.Key).Union(before.Select(pair => pair.Key)).Where(field => !JsonNode.DeepEquals(now[field], before[field])))
        {
            written.Remove(field);
            if (now[field] is { } value)
                written[field] = value.DeepClone();
        }
        return (written, []);
    }

    private JsonObject Fields(Service service)
    {
        var id = service.Document is null ? HsdsIds.Of(service.Id) : service.Id;
        var fields = new JsonObject
        {
            ["id"] = id,
            ["organization_id"] = service.Document is null && service.StructureId is { } structure ? HsdsIds.Of(structure) : service.StructureId,
            ["name"] = service.Name,
            ["description"] = service.Description,
            ["status"] = "active",
            ["alert"] = service.Alert,
            ["url"] = service.Page is { IsClickable: true } page ? page.Address : null,
            ["email"] = service.Mails.FirstOrDefault(mail => !mail.IsPrivate)?.Address,
            ["application_process"] = service.Mobilisation.Note,
            ["fees_description"] = service.Fees.Kind == FeeKind.Free ? "gratuit" : service.Fees.Note ?? (service.Fees.Kind == FeeKind.Paid ? "payant" : null),
            ["eligibility_description"] = service.Audience.Condition,
            ["minimum_age"] = service.Audience.MinimumAge,
            ["maximum_age"] = service.Audience.MaximumAge,
            ["assured_date"] = Day(service.Freshness.Verified),
            ["last_modified"] = service.Freshness.Updated is { } updated ? Day(updated) + "T00:00:00Z" : null,
            ["phones"] = List(service.Telephones.Select((number, rank) => new JsonObject { ["id"] = HsdsIds.Of($"{id} phone {rank}"), ["number"] = number })),
            ["languages"] = List(service.Languages.Select(code => new JsonObject { ["id"] = HsdsIds.Of($"{id} language {code}"), ["code"] = code })),
            ["capacities"] = service.Capacity is { Available: { } available, SaidOn: { } said } capacity ? List([Capacity(id, capacity, available, said)]) : null,
            ["schedules"] = List(service.Places.Where(place => place.Hours.IsSaid).Select((place, rank) => new JsonObject { ["id"] = HsdsIds.Of($"{id} hours {rank}"), ["description"] = place.Hours.Text })),
            ["service_at_locations"] = List(service.Places.Where(place => place.Location?.IsSaid == true || place.Area.IsSaid).Select((place, rank) => Place(id, place, rank))),
            ["attributes"] = service.Document is null ? List([new JsonObject { ["id"] = HsdsIds.Of($"{id} source"), ["label"] = service.Source, ["value"] = service.Id }]) : null,
        };
        foreach (var silent in fields.Where(field => field.Value is null).Select(field => field.Key).ToList())
            fields.Remove(silent);
        return fields;
    }

    private static JsonObject Capacity(string id, Capacity capacity, int available, DateOnly said)
    {
        var written = new JsonObject
        {
            ["id"] = HsdsIds.Of($"{id} capacity"),
            ["available"] = available,
            ["updated"] = Day(said) + "T00:00:00Z",
            ["unit"] = new JsonObject { ["id"] = HsdsIds.Of("places"), ["name"] = "places" },
        };
        if (capacity.Maximum is { } maximum)
            written["maximum"] = maximum;
        return written;
    }

    private JsonObject Place(string id, ServicePlace place, int rank)
    {
        var placeId = place.Id ?? HsdsIds.Of($"{id} place {rank}");
        var written = new JsonObject { ["id"] = placeId };
        if (place.Area.IsSaid)
            written["service_areas"] = List(place.Area.Codes.Select(code => new JsonObject { ["id"] = HsdsIds.Of($"{placeId} {code}"), ["name"] = code.Length == 5 && communes.Find(code) is { } commune ? commune.Name.French : code }));
        if (place.Location is { IsSaid: true } location)
            written["location"] = Location(placeId, location);
        return written;
    }

    private static JsonObject Location(string placeId, Location location)
    {
        var written = new JsonObject { ["id"] = HsdsIds.Of($"{placeId} location"), ["location_type"] = "physical" };
        if (location.Position is { } position)
            (written["latitude"], written["longitude"]) = (position.Latitude, position.Longitude);
        if (location is { Address: { } address, City: { } city, PostalCode: { Length: >= 2 } postal })
        {
            var full = new JsonObject
            {
                ["id"] = HsdsIds.Of($"{placeId} address"),
                ["address_1"] = address,
                ["city"] = city,
                ["state_province"] = AreaServed.DepartementOf(location.CommuneCode ?? postal),
                ["postal_code"] = postal,
                ["country"] = "FR",
                ["address_type"] = "physical",
            };
            if (location.Complement is { } complement)
                full["address_2"] = complement;
            written["addresses"] = List([full]);
        }
        return written;
    }

    private static JsonArray? List(IEnumerable<JsonObject> items) => items.ToList() is { Count: > 0 } list ? [.. list] : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
