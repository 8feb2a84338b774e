using System.Globalization;

namespace Prevenance.Directories.Formats.DataInclusion.Fields;

/// <summary>What we know of services and the format has no field for: <c>languages</c>, <c>wheelchair</c>, <c>minimum_age</c>, <c>maximum_quotient</c>, <c>capacity</c>, <c>publication</c>.</summary>
internal static class OwnFields
{
    private const int OldestAge = 130;
    private const int HighestQuotient = 100_000;

    public static int? Age(RecordFields fields, string field) => fields.Number(field) is >= 0 and <= OldestAge and var age ? (int)age : null;

    /// <summary>In euros a month.</summary>
    public static int? Quotient(RecordFields fields) => fields.Number("maximum_quotient") is >= 0 and <= HighestQuotient and var most ? (int)most : null;

    public static Capacity? Capacity(RecordFields fields)
    {
        if (fields.Inner("capacity") is not { } capacity)
            return null;
        var room = capacity.Text("state") switch
        {
            "open" => Room.Open,
            "few" => Room.Few,
            "full" => Room.Full,
            "waiting-list" => Room.WaitingList,
            "on-hold" => Room.OnHold,
            _ => Room.Unknown,
        };
        return new Capacity(room, Day(capacity, "said")) { Until = Day(capacity, "until") };
    }

    /// <summary>Whose file the record is a line of.</summary>
    public static Publication? Publication(RecordFields fields) =>
        fields.Inner("publication") is { } publication && publication.Text("publisher") is { } publisher && publication.Text("licence") is { } licence ? new Publication(publisher, licence) : null;

    private static DateOnly? Day(RecordFields fields, string field) =>
        DateOnly.TryParseExact(fields.Text(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
