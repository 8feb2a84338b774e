using Prevenance.Casework.Calendars;

namespace Prevenance.Casework.Tests.Calendars;

public class BusyCalendarTests
{
    private static readonly CalendarWindow Window = CalendarWindow.Around(new(2026, 11, 27));

    [Theory]
    [InlineData("DTSTART;TZID=Europe/Paris:20261201T090000|DTEND;TZID=Europe/Paris:20261201T100000", "2026-12-01T08:00Z 2026-12-01T09:00Z")]
    [InlineData("DTSTART;TZID=\"W. Europe Standard Time\":20260901T090000|DTEND;TZID=\"W. Europe Standard Time\":20260901T100000", "2026-09-01T07:00Z 2026-09-01T08:00Z")]
    [InlineData("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Paris:20261201T090000|DURATION:PT1H", "2026-12-01T08:00Z 2026-12-01T09:00Z")]
    [InlineData("DTSTART;TZID=/softwarestudio.org/Olson_20011030_5/America/Argentina/Salta:20261201T090000|DURATION:PT1H", "2026-12-01T12:00Z 2026-12-01T13:00Z")]
    [InlineData("DTSTART;TZID=\"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris\":20260901T090000|DURATION:PT1H", "2026-09-01T07:00Z 2026-09-01T08:00Z")]
    [InlineData("DTSTART;TZID=\"(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris\":20261201T090000|DURATION:PT1H", "2026-12-01T08:00Z 2026-12-01T09:00Z")]
    [InlineData("DTSTART;TZID=America/Cayenne:20261201T090000|DURATION:PT1H30M", "2026-12-01T12:00Z 2026-12-01T13:30Z")]
    [InlineData("DTSTART:20261201T090000|DTEND:20261201T100000", "2026-12-01T08:00Z 2026-12-01T09:00Z")]
    [InlineData("DTSTART:20260901T090000|DTEND:20260901T100000", "2026-09-01T07:00Z 2026-09-01T08:00Z")]
    [InlineData("DTSTART:20261201T090000Z|DTEND:20261201T100000Z", "2026-12-01T09:00Z 2026-12-01T10:00Z")]
    [InlineData("DTSTART;VALUE=DATE:20261224|DTEND;VALUE=DATE:20261227", "2026-12-24 2026-12-27")]
    [InlineData("DTSTART;VALUE=DATE:20261224", "2026-12-24 2026-12-25")]
    [InlineData("DTSTART:20261201T090000Z|DTEND:20261201T100000Z|STATUS:CANCELLED", "")]
    [InlineData("DTSTART:20261201T090000Z|DTEND:20261201T100000Z|TRANSP:TRANSPARENT", "")]
    [InlineData("DTSTART:20200101T090000Z|DTEND:20200101T100000Z", "")]
    [InlineData("DTSTART;TZID=Europe/Paris:20261023T090000|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=4|EXDATE;TZID=Europe/Paris:20261024T090000", "2026-10-23T07:00Z 2026-10-23T08:00Z 2026-10-25T08:00Z 2026-10-25T09:00Z 2026-10-26T08:00Z 2026-10-26T09:00Z")]
    [InlineData("DTSTART;VALUE=DATE:20261224|RRULE:FREQ=YEARLY;COUNT=2", "2026-12-24 2026-12-25 2027-12-24 2027-12-25")]
    public void Times_are_taken_to_the_minute_whatever_names_their_zone(string lines, string expected) =>
        Assert.Equal(expected, Told(Read(Event("a", lines)).Instances));

    [Theory]
    [InlineData("DTSTART;TZID=Mars/Olympus:20261202T110000|DTEND;TZID=Mars/Olympus:20261202T100000", "fuseau horaire inconnu et fin avant le début")]
    [InlineData("DTSTART;TZID=Mars/Olympus:20261202T110000|DTEND;TZID=Mars/Olympus:20261202T120000", "fuseau horaire inconnu")]
    [InlineData("DTSTART;TZID=\"(UTC+25:00) Olympus, Mars\":20261202T110000|DTEND:20261202T120000Z", "fuseau horaire inconnu")]
    [InlineData("DTSTART:20261202T110000Z|DTEND:20261202T100000Z", "fin avant le début")]
    [InlineData("DTEND:20261202T100000Z", "sans début")]
    [InlineData("DTSTART:2026ABCD", "sans début")]
    [InlineData("DTSTART:20261202T100000Z|DTEND:soon", "fin illisible")]
    [InlineData("DTSTART:20261202T110000Z|RRULE:FREQ=BANANA", "illisible")]
    [InlineData("DTSTART:19700101T110000Z|RRULE:FREQ=SECONDLY", "se répète plus d’une fois par jour")]
    [InlineData("DTSTART:20261101T110000Z|RRULE:FREQ=DAILY;BYHOUR=1,2,3,4", "plus de 1000 fois en dix-huit mois")]
    public void What_cannot_be_read_is_refused_by_its_name_and_the_others_are_taken(string lines, string reason)
    {
        var read = Read(Event("a", lines) + Event("b", "DTSTART:20261201T090000Z|DTEND:20261201T100000Z"));
        Assert.Equal(("a", reason), (Assert.Single(read.Refused).Uid, read.Refused[0].Reason.French));
        Assert.Equal(["b"], read.Instances.Select(instance => instance.Uid));
    }

    [Fact]
    public void A_rule_that_comes_to_nothing_ends() =>
        Assert.Empty(Read(Event("a", "DTSTART:20261101T110000Z|RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")).Instances);

    [Fact]
    public void The_version_changed_last_is_the_one_and_a_moved_instance_takes_its_place()
    {
        var series = Event("a", "DTSTART:20261201T090000Z|DTEND:20261201T100000Z|RRULE:FREQ=WEEKLY;COUNT=3")
            + Event("a", "RECURRENCE-ID:20261208T090000Z|SEQUENCE:2|DTSTART:20261209T140000Z|DTEND:20261209T150000Z")
            + Event("a", "RECURRENCE-ID:20261208T090000Z|SEQUENCE:1|DTSTART:20261210T140000Z|DTEND:20261210T150000Z")
            + Event("a", "RECURRENCE-ID:20261215T090000Z|SEQUENCE:1|STATUS:CANCELLED|DTSTART:20261215T090000Z|DTEND:20261215T100000Z");
        Assert.Equal("2026-12-01T09:00Z 2026-12-01T10:00Z 2026-12-09T14:00Z 2026-12-09T15:00Z", Told(Read(series).Instances));
    }

    [Fact]
    public void The_same_file_twice_changes_nothing_and_an_older_version_neither()
    {
        var (before, after) = (Read(Event("a", "SEQUENCE:1|DTSTART:20261201T090000Z|DTEND:20261201T100000Z") + Event("b", "DTSTART:20261202T090000Z|DTEND:20261202T100000Z")),
            Read(Event("a", "SEQUENCE:2|DTSTART:20261201T093000Z|DTEND:20261201T100000Z") + Event("c", "DTSTART:20261202T090000Z|DTEND:20261202T100000Z")));
        Assert.True(CalendarChanges.Between(before.Instances, before, Window).IsNothing);
        var changes = CalendarChanges.Between(before.Instances, after, Window);
        Assert.Equal(("c", "a", "b"), (Assert.Single(changes.Added).Uid, Assert.Single(changes.Changed).Uid, Assert.Single(changes.Gone).Uid));
        Assert.Empty(CalendarChanges.Between(after.Instances, before, Window).Changed);
    }

    [Fact]
    public void What_is_refused_this_time_is_left_as_it_was()
    {
        var before = Read(Event("a", "DTSTART:20261201T090000Z|DTEND:20261201T100000Z"));
        Assert.True(CalendarChanges.Between(before.Instances, Read(Event("a", "DTSTART:soon")), Window).IsNothing);
    }

    [Fact]
    public void A_title_is_kept_only_where_its_line_was_ticked()
    {
        var text = Whole(Event("a", "SUMMARY:VAD Mme B.|LOCATION:12 rue X|DTSTART:20261201T090000Z") + Event("b", "SUMMARY:Permanence|DTSTART:20261202T090000Z"));
        Assert.Equal([null, "Permanence"], BusyCalendar.Read(text, Window, new HashSet<string> { "b" }).Instances.Select(instance => instance.Title));
        Assert.DoesNotContain("VAD", string.Concat(BusyCalendar.Read(text, Window).Instances), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n")]
    [InlineData("{ \"json\": true }")]
    public void What_is_no_whole_calendar_is_refused(string text) => Assert.Throws<RefusalException>(() => BusyCalendar.Read(text, Window));

    [Fact]
    public void The_shared_calendar_gives_its_times_to_the_minute()
    {
        var read = BusyCalendar.Read(File.ReadAllText(SharedCases.Require("casework", "cases", "c06-agenda.ics")), Window);
        Assert.Equal(
            "2026-10-13T07:00Z 2026-10-13T10:00Z 2026-10-20T07:00Z 2026-10-20T10:00Z 2026-10-27T08:00Z 2026-10-27T11:00Z 2026-11-10T08:00Z 2026-11-10T11:00Z "
            + "2026-11-17T13:00Z 2026-11-17T15:30Z 2026-11-24T08:00Z 2026-11-24T11:00Z 2026-11-20T10:00Z 2026-11-20T11:00Z 2026-12-21 2026-12-26 2026-12-01T10:00Z 2026-12-01T10:45Z",
            Told(read.Instances));
        Assert.Equal("Europe/Paris", read.Zones["Romance Standard Time"]);
        Assert.Equal("faux-6@exemple.invalid", Assert.Single(read.Refused).Uid);
        Assert.Equal("unknown time zone and end before start", read.Refused[0].Reason.English);
        Assert.All(["BENALI", "violences", "12A45", "Œillets", "06 39 98"], word => Assert.DoesNotContain(word, string.Concat(read.Instances), StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_written_for_calendars_outside_says_when_and_a_link_and_nothing_else()
    {
        FeedAppointment[] appointments =
        [
            new("k7f3", DateTimeOffset.Parse("2026-11-20T11:00+01:00"), DateTimeOffset.Parse("2026-11-20T12:00+01:00"), 1, DateTimeOffset.Parse("2026-11-03T09:00+01:00")),
            new("a1b2", DateTimeOffset.Parse("2026-11-21T11:00+01:00"), DateTimeOffset.Parse("2026-11-21T12:00+01:00"), 2, DateTimeOffset.Parse("2026-11-04T09:00+01:00"), IsCancelled: true),
        ];
        var text = AppointmentFeed.Write(appointments, key => new Uri($"https://prevenance.invalid/rendez-vous/{key}"));
        Assert.Equal(text, AppointmentFeed.Write(appointments.Reverse(), key => new Uri($"https://prevenance.invalid/rendez-vous/{key}")));
        Assert.Equal(
            [
                "BEGIN:VCALENDAR", "PRODID:-//Prévenance//Rendez-vous//FR", "VERSION:2.0",
                "BEGIN:VEVENT", "DTEND:20261120T110000Z", "DTSTAMP:20261103T080000Z", "DTSTART:20261120T100000Z", "SEQUENCE:1", "STATUS:CONFIRMED", "SUMMARY:Rendez-vous", "UID:k7f3@prevenance", "URL:https://prevenance.invalid/rendez-vous/k7f3", "END:VEVENT",
                "BEGIN:VEVENT", "DTEND:20261121T110000Z", "DTSTAMP:20261104T080000Z", "DTSTART:20261121T100000Z", "SEQUENCE:2", "STATUS:CANCELLED", "SUMMARY:Rendez-vous", "UID:a1b2@prevenance", "URL:https://prevenance.invalid/rendez-vous/a1b2", "END:VEVENT",
                "END:VCALENDAR",
            ],
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static BusyCalendar Read(string events) => BusyCalendar.Read(Whole(events), Window);

    private static string Whole(string events) => $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n";

    private static string Event(string uid, string lines) => $"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20261101T080000Z\r\n{lines.Replace("|", "\r\n")}\r\nEND:VEVENT\r\n";

    private static string Told(IEnumerable<BusyInstance> instances) => string.Join(' ', instances.Select(instance => instance.Time switch
    {
        BusyTime.Days days => $"{DayText.Iso(days.First)} {DayText.Iso(days.EndExcluded)}",
        BusyTime.Hours hours => $"{InstantText.Utc(hours.Start)} {InstantText.Utc(hours.End)}",
        _ => "?",
    }));
}
