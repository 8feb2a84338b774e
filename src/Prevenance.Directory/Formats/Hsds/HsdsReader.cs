using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Prevenance.Directories.Hours;
using Prevenance.Directories.Schedules;
using Prevenance.Geography;

namespace Prevenance.Directories.Formats.Hsds;

/// <summary>Reads a service of Open Referral HSDS 3. What is not understood stays in the document, which the service keeps.</summary>
/// <param name="communes">Those of the territory that is served: areas are told by their names.</param>
public sealed partial class HsdsReader(Communes communes)
{
    private const int OldestAge = 130;

    /// <exception cref="RefusalException">It has no identifier or no name.</exception>
    public Service Read(JsonObject document)
    {
        var name = Text(document, "name") ?? throw new RefusalException("name", new Text("un nom est attendu", "a name is expected"));
        var id = Text(document, "id") ?? throw new RefusalException("id", new Text("un identifiant est attendu", "an identifier is expected"));
        var capacity = Objects(document, "capacities").FirstOrDefault();
        return new Service(id, "hsds", name, Text(document, "description") ?? name)
        {
            StructureId = Text(document, "organization_id") ?? (document["organization"] is JsonObject organization ? Text(organization, "id") : null),
            Audience = new Audience { MinimumAge = Age(document, "minimum_age"), MaximumAge = Age(document, "maximum_age"), Condition = Text(document, "eligibility_description") },
            Fees = FeesIn(Text(document, "fees_description")),
            Mobilisation = new Mobilisation { Note = Text(document, "application_process") },
            Page = Text(document, "url") is { } page ? new Link(page, page.StartsWith("https://", StringComparison.Ordinal) || page.StartsWith("http://", StringComparison.Ordinal)) : null,
            Telephones = [.. Objects(document, "phones").Select(phone => Text(phone, "number")).OfType<string>()],
            Mails = Text(document, "email") is { } mail ? [new Mail(mail, IsPrivate: false)] : [],
            Languages = [.. Objects(document, "languages").Select(language => Text(language, "code")).OfType<string>()],
            Capacity = capacity is null ? null : CapacityIn(capacity),
            Freshness = new Freshness(Updated(document), Day(Text(document, "assured_date"))),
            Alert = Text(document, "alert"),
            Schedules = [.. Objects(document, "schedules").Select(ScheduleIn).OfType<Schedule>()],
            Places = [.. Objects(document, "service_at_locations").Select(PlaceIn)],
            Document = (JsonObject)document.DeepClone(),
        };
    }

    /// <summary>When the service was last changed, or a part of it that says so: being assured is no change.</summary>
    private static DateOnly? Updated(JsonObject document) =>
        Objects(document, "capacities").Select(capacity => Text(capacity, "updated")).Append(Text(document, "last_modified")).Select(Day).Max();

    private static Fees FeesIn(string? text) => text switch
    {
        null => new Fees(FeeKind.Unknown),
        _ when Words.Telling(text) is ["gratuit" or "free"] => new Fees(FeeKind.Free),
        _ => new Fees(FeeKind.Unknown, text),
    };

    private static Capacity CapacityIn(JsonObject capacity)
    {
        var (available, maximum) = (Whole(capacity, "available"), Whole(capacity, "maximum"));
        return new Capacity(available switch { null => Room.Unknown, 0 => Room.Full, _ => Room.Open }, Day(Text(capacity, "updated"))) { Available = available, Maximum = maximum };
    }

    private static Schedule? ScheduleIn(JsonObject schedule) => Text(schedule, "byday") is { } days && ByDay().IsMatch(days) && Text(schedule, "freq") is "WEEKLY" or "MONTHLY"
        ? new Schedule(Text(schedule, "freq") == "MONTHLY", Math.Max(1, Whole(schedule, "interval") ?? 1), Text(schedule, "byday")!)
        {
            Start = Day(Text(schedule, "dtstart")),
            ValidFrom = Day(Text(schedule, "valid_from")),
            ValidTo = Day(Text(schedule, "valid_to")),
            Opens = Time(Text(schedule, "opens_at")),
            Closes = Time(Text(schedule, "closes_at")),
            Description = Text(schedule, "description"),
        }
        : null;

    private ServicePlace PlaceIn(JsonObject place)
    {
        var location = place["location"] as JsonObject;
        var address = location is null ? null : Objects(location, "addresses").FirstOrDefault();
        Position? said = location is not null && Number(location, "latitude") is { } north && Number(location, "longitude") is { } east && (north, east) != (0, 0) ? new Position(north, east) : null;
        var position = said is { IsOnEarth: true } ? said : null;
        var codes = Objects(place, "service_areas").Select(area => Code(Text(area, "name"))).OfType<string>();
        var where = location is null ? null : new Location
        {
            Address = address is null ? null : Text(address, "address_1"),
            Complement = address is null ? null : Text(address, "address_2"),
            PostalCode = address is null ? null : Text(address, "postal_code"),
            City = address is null ? null : Text(address, "city"),
            Position = position,
            Certainty = position is not null ? Certainty.Located : said is not null ? Certainty.ToCheck : Certainty.NotLocated,
        };
        return new ServicePlace(where, new AreaServed([.. codes]), OpeningHours.Read(null)) { Id = Text(place, "id") };
    }

    /// <summary>The code of an area that is a commune of the territory, or is a code already.</summary>
    private string? Code(string? name) => name is null ? null
        : communes.All.FirstOrDefault(commune => Words.Of(commune.Name.French).SequenceEqual(Words.Of(name)))?.Code
        ?? (CodeAlready().IsMatch(name) ? name : null);

    private static IEnumerable<JsonObject> Objects(JsonObject document, string field) => document[field] is JsonArray list ? list.OfType<JsonObject>() : [];

    private static string? Text(JsonObject document, string field) => document[field] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;

    private static double? Number(JsonObject document, string field) => document[field] is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;

    private static int? Whole(JsonObject document, string field) => Number(document, field) is >= 0 and <= int.MaxValue and var number ? (int)number : null;

    private static int? Age(JsonObject document, string field) => Whole(document, field) is <= OldestAge and var age ? age : null;

    private static DateOnly? Day(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static TimeOnly? Time(string? text) => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;

    [GeneratedRegex(@"^(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)){0,13}$")]
    private static partial Regex ByDay();

    [GeneratedRegex("^(?:france|[0-9][0-9AB][0-9]?|[0-9][0-9AB][0-9]{3}|[0-9]{9})$")]
    private static partial Regex CodeAlready();
}
