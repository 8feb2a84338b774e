using Prevenance.Territory.Tests;
using Prevenance.Territory.Tests.Imports.Timetables;
using Prevenance.Web.Pages.Territory;
using Prevenance.Web.Pages.Territory.Access;

namespace Prevenance.Web.Tests.Pages.Territory;

/// <summary>
/// The page of a town whose timetable was imported. Its second area is a kilometre from both answers, eighteen to twenty-one minutes on foot; a bus
/// leaves five minutes after each departure but the last, from a stop some four minutes away, and takes two minutes to the first answer.
/// </summary>
public class TransitTests
{
    private static readonly string[] Columns = ["name", "households", "minutes", "reached", "line", "transit"];

    [Fact]
    public void Minutes_are_told_from_the_shortest_to_the_longest_waiting_counted() => With(Timetable(), view =>
    {
        Assert.Equal(["0", "7 à 21", "0"], view.Areas.Select(area => TransitText.Of(area.Transit!).French));
        Assert.Equal(Columns, AccessTables.ByArea(view).Select(column => column.Key));
        var sentence = AccessText.Sentences(view)[^1];
        Assert.EndsWith("avec les horaires, attente et marche comprises, 66,7 % y sont en 20 minutes quelle que soit l’heure de départ, de 9 h à 11 h, et 100 % au mieux.", Plain(sentence.French), StringComparison.Ordinal);
        Assert.EndsWith("with timetables, waiting and walking counted, 66.7% are there within 20 minutes whenever they leave from 9:00 to 11:00, and 100% at best.", Plain(sentence.English), StringComparison.Ordinal);
    });

    [Fact]
    public void The_sources_say_of_which_dates_the_timetable_is_and_which_day_was_taken() => With(Timetable(), view =>
        Assert.Contains(AccessText.Sources(view), source => source.French.StartsWith("Horaires : autorité organisatrice, année non dite, licence non dite, du 2 mars 2026 au 6 mars 2026. Jour ordinaire pris : lundi 2 mars 2026.", StringComparison.Ordinal)));

    [Fact]
    public void Without_a_timetable_nothing_is_told_of_the_time_that_a_line_takes() => With(null, view =>
    {
        Assert.EndsWith("rien n’est dit du temps qu’elle met.", AccessText.Sentences(view)[^1].French, StringComparison.Ordinal);
        Assert.Equal(Columns[..^1], AccessTables.ByArea(view).Select(column => column.Key));
        Assert.DoesNotContain(AccessText.Sources(view), source => source.French.StartsWith("Horaires", StringComparison.Ordinal));
    });

    [Fact]
    public void A_timetable_that_runs_on_no_weekday_is_none() => With(InventedArchive.With(("calendar.txt", InventedArchive.Calendar.Replace("1,1,1,1,1,0,0", "0,0,0,0,0,1,1", StringComparison.Ordinal))), view =>
        Assert.Null(view.Told.Transit));

    private static byte[] Timetable()
    {
        var departures = Enumerable.Range(0, 12).Select(rank => 545 + (rank * 10)).ToList();
        return InventedArchive.With(
            ("trips.txt", "route_id,service_id,trip_id\n" + string.Concat(departures.Select(minute => $"R1,week,V{minute}\n"))),
            ("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n" + string.Concat(departures.Select(minute => $"V{minute},{Clock(minute)},{Clock(minute)},S2,1\nV{minute},{Clock(minute + 2)},{Clock(minute + 2)},S1,2\n"))));

        static string Clock(int minute) => $"{minute / 60:00}:{minute % 60:00}:00";
    }

    private static void With(byte[]? timetable, Action<AccessView> hold)
    {
        using var town = InventedTown.Imported();
        if (timetable is not null)
            town.Import("gtfs", timetable);
        var kept = KeptTerritory.Of(town.Folder, "now");
        Assert.Equal(timetable is null, kept.Missing.Any(kind => kind.Name == "gtfs"));
        hold(kept.Access(AccessAsked.Usual(kept)! with { Minutes = 20 }));
    }

    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
