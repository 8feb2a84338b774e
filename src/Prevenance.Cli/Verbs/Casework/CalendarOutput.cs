using System.Text;
using System.Text.Json.Nodes;
using Prevenance.Casework;
using Prevenance.Casework.Calendars;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary>Prints the busy times of a calendar.</summary>
internal static class CalendarOutput
{
    public static string Lines(BusyCalendar calendar)
    {
        var text = new StringBuilder();
        foreach (var (uid, instances) in ByEvent(calendar))
            text.Append(uid).AppendLine(string.Concat(instances.Select(instance => $"{Environment.NewLine}    {string.Join(" – ", Bounds(instance.Time))}")));
        foreach (var refused in calendar.Refused)
            text.Append(refused.Uid).AppendLine(Speech.Say($" : refusé, {refused.Reason.French}", $": refused, {refused.Reason.English}"));
        return text.ToString();
    }

    /// <param name="calendar">What was read.</param>
    /// <param name="again">What a second reading of the same file changes.</param>
    public static string Json(BusyCalendar calendar, CalendarChanges again) => JsonText.Write(new JsonObject
    {
        ["instances"] = new JsonObject(ByEvent(calendar).Select(one => KeyValuePair.Create(one.Name, (JsonNode?)new JsonArray([.. one.Instances.Select(Describe)])))
            .Concat(calendar.Refused.GroupBy(one => Name(calendar, one.Uid)).Select(one => KeyValuePair.Create(one.Key, (JsonNode?)$"refused: {string.Join(", ", one.Select(refused => refused.Reason.English))}")))),
        ["windowsZone"] = string.Join(", ", calendar.Zones.Where(zone => zone.Key != zone.Value).Select(zone => $"{zone.Key} is {zone.Value}")),
        ["secondRun"] = again.IsNothing ? "nothing new" : $"{again.Added.Count} added, {again.Changed.Count} changed, {again.Gone.Count} gone",
    });

    private static IEnumerable<(string Name, IEnumerable<BusyInstance> Instances)> ByEvent(BusyCalendar calendar)
    {
        var byUid = calendar.Instances.ToLookup(instance => instance.Uid);
        return calendar.Uids.Select(uid => (Name(calendar, uid), byUid[uid]));
    }

    /// <summary>What stands before the @, where it names one event.</summary>
    private static string Name(BusyCalendar calendar, string uid)
    {
        var name = uid.Split('@')[0];
        return calendar.Uids.Concat(calendar.Refused.Select(one => one.Uid)).Distinct().Count(other => other.Split('@')[0] == name) == 1 ? name : uid;
    }

    private static JsonNode Describe(BusyInstance instance) => new JsonArray([.. Bounds(instance.Time).Select(bound => (JsonNode)bound)]);

    private static string[] Bounds(BusyTime time) => time switch
    {
        BusyTime.Days days => [DayText.Iso(days.First), DayText.Iso(days.EndExcluded), "days, end excluded"],
        BusyTime.Hours hours => [InstantText.Utc(hours.Start), InstantText.Utc(hours.End)],
        _ => [],
    };
}
