using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Prevenance.Directories.Formats.DataInclusion.Fields;

/// <summary>What we know of services and the format has no field for: <c>languages</c>, <c>wheelchair</c>, <c>minimum_age</c>, <c>maximum_quotient</c>, <c>capacity</c>, <c>publication</c>.</summary>
internal static class OwnFields
{
    private const int OldestAge = 130;
    private const int HighestQuotient = 100_000;

    private static readonly Dictionary<string, Room> Rooms = new(StringComparer.Ordinal)
    {
        ["open"] = Room.Open,
        ["few"] = Room.Few,
        ["full"] = Room.Full,
        ["waiting-list"] = Room.WaitingList,
        ["on-hold"] = Room.OnHold,
    };

    /// <summary>The lowest and the highest age; neither where they contradict one another.</summary>
    public static (int? Least, int? Most) Ages(RecordFields fields)
    {
        var (least, most) = (Age(fields, "minimum_age"), Age(fields, "maximum_age"));
        if (least <= most || least is null || most is null)
            return (least, most);
        foreach (var field in (string[])["minimum_age", "maximum_age"])
            fields.Note(field, NoteKind.Asked, Text.Of($"l’âge minimum ({least}) serait au-dessus de l’âge maximum ({most})", $"the lowest age ({least}) would be above the highest ({most})"));
        return (null, null);
    }

    private static int? Age(RecordFields fields, string field)
    {
        if (fields.Number(field) is not { } age)
            return null;
        if (age is >= 0 and <= OldestAge && age == Math.Floor(age))
            return (int)age;
        fields.Lose(field, Text.Of($"un âge de 0 à {OldestAge} ans est attendu : laissé de côté", $"an age of 0 to {OldestAge} is expected: left out"));
        return null;
    }

    /// <summary>In euros a month.</summary>
    public static int? Quotient(RecordFields fields) => fields.Number("maximum_quotient") is >= 0 and <= HighestQuotient and var most ? (int)most : null;

    public static Capacity? Capacity(RecordFields fields)
    {
        if (fields.Inner("capacity") is not { } capacity)
            return null;
        return new Capacity(RoomOf(capacity.Text("state")), Day(capacity, "said")) { Until = Day(capacity, "until") };
    }

    /// <summary>The room that a source tells by one of our words; unknown where it is none of them.</summary>
    public static Room RoomOf(string? state) => Rooms.GetValueOrDefault(state ?? "");

    /// <summary>Whether there is room, as a record writes it; null where nobody knows.</summary>
    public static JsonElement Written(Capacity capacity) => JsonSerializer.SerializeToElement(capacity.Room == Room.Unknown ? null : new JsonObject
    {
        ["state"] = Rooms.First(pair => pair.Value == capacity.Room).Key,
        ["said"] = Written(capacity.SaidOn),
        ["until"] = Written(capacity.Until),
    });

    private static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whose file the record is a line of.</summary>
    public static Publication? Publication(RecordFields fields) =>
        fields.Inner("publication") is { } publication && publication.Text("publisher") is { } publisher && publication.Text("licence") is { } licence ? new Publication(publisher, licence) : null;

    private static DateOnly? Day(RecordFields fields, string field) =>
        DateOnly.TryParseExact(fields.Text(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
