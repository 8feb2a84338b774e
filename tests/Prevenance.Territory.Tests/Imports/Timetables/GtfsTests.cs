using Prevenance.Territory.Imports;
using Prevenance.Territory.Imports.Timetables;
using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Tests.Imports.Timetables;

public class GtfsTests
{
    [Fact]
    public void A_whole_archive_is_read_without_a_refusal_and_kept_with_what_it_needs_alone()
    {
        using var town = InventedTown.Imported();
        var import = town.Import("gtfs", InventedArchive.With(("shapes.txt", "shape_id\n1\n")));
        Assert.Equal((2, 0, true), (import.Content.Taken, import.Content.RefusedCount, import.IsNew));
        Assert.False(town.Import("gtfs", InventedArchive.With(("shapes.txt", "shape_id\n1\n"))).IsNew);
        using var kept = System.IO.Compression.ZipFile.OpenRead(Directory.GetFiles(town.Folder, "gtfs-*.zip").Single());
        Assert.Equal(["calendar.txt", "routes.txt", "stop_times.txt", "stops.txt", "trips.txt"], kept.Entries.Select(entry => entry.Name).Order(StringComparer.Ordinal));
        Assert.Equal(new DateOnly(2026, 3, 2), TerritoryData.Open(town.Folder).Transit!.Network.Date);
    }

    [Theory]
    [InlineData("stop_times.txt", "V9,09:10:00,09:10:00,S3,3", "stop_times.txt:4: trip_id: nothing else tells 'V9'")]
    [InlineData("stop_times.txt", "V1,09:10:00,09:10:00,S9,3", "stop_times.txt:4: stop_id: nothing else tells 'S9'")]
    [InlineData("stop_times.txt", "V1,09:70:00,09:10:00,S3,3", "stop_times.txt:4: arrival_time, departure_time: expected times, such as 08:05:00, found '09:70:00, 09:10:00'")]
    [InlineData("stop_times.txt", "V1,-1:10:00,09:10:00,S3,3", "stop_times.txt:4: arrival_time, departure_time: expected")]
    [InlineData("stop_times.txt", "V1,99:10:00,99:10:00,S3,3", "stop_times.txt:4: arrival_time, departure_time: expected")]
    [InlineData("stop_times.txt", "V1,09:10:00,09:10:00,S3,trois", "stop_times.txt:4: stop_sequence: expected a rank such as 3, found 'trois'")]
    [InlineData("stop_times.txt", "V1,09:10:00,S3", "stop_times.txt:4: expected 5 cells, as in the heading; found 3")]
    [InlineData("stop_times.txt", "V1,09:10:00,09:09:00,S3,3", "stop_times.txt:4: the times of this trip go back: it is not taken")]
    [InlineData("stop_times.txt", "V1,09:01:00,09:01:00,S3,3", "stop_times.txt:4: the times of this trip go back: it is not taken")]
    [InlineData("stop_times.txt", "V1,,,S3,3", "stop_times.txt:4: the first and the last stop of a trip have a time")]
    [InlineData("stop_times.txt", "V1,09:10:00,09:10:00,S3,2", "stop_times.txt:4: two stops of this trip have the same rank")]
    [InlineData("trips.txt", "R9,week,V2", "trips.txt:3: route_id: nothing else tells 'R9'")]
    [InlineData("trips.txt", "R1,never,V2", "trips.txt:3: service_id: nothing else tells 'never'")]
    [InlineData("trips.txt", "R1,week,V1", "trips.txt:3: trip_id: 'V1' is there already")]
    [InlineData("stops.txt", "S4,Quatre,6519000,842000", "stops.txt:5: stop_lat, stop_lon: expected degrees, found '6519000, 842000'")]
    [InlineData("stops.txt", "S4,Quatre,0.0,0", "stops.txt:5: stop_lat, stop_lon: expected degrees, found '0.0, 0'")]
    [InlineData("stops.txt", "S1,Quatre,45,4", "stops.txt:5: stop_id: 'S1' is there already")]
    [InlineData("routes.txt", "R1,T2", "routes.txt:3: route_id: 'R1' is there already")]
    [InlineData("calendar.txt", "other,1,1,1,1,1,0,0,2026-03-02,20260306", "calendar.txt:3: start_date: expected a date such as 20260302, found '2026-03-02'")]
    [InlineData("calendar.txt", "week,1,1,1,1,1,0,0,20260302,20260306", "calendar.txt:3: service_id: 'week' is there already")]
    public void A_line_that_cannot_be_read_is_refused_with_its_place(string table, string line, string expected)
    {
        var whole = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["stop_times.txt"] = InventedArchive.Calls,
            ["trips.txt"] = InventedArchive.Trips,
            ["stops.txt"] = InventedArchive.Stops,
            ["routes.txt"] = InventedArchive.Routes,
            ["calendar.txt"] = InventedArchive.Calendar,
        };
        var (_, refused) = Read(InventedArchive.With((table, whole[table] + line + "\n")));
        Assert.Contains(expected, Assert.Single(refused), StringComparison.Ordinal);
    }

    [Fact]
    public void Times_that_nobody_said_are_spaced_between_those_of_their_neighbours_and_lines_stand_in_any_order()
    {
        var (feed, refused) = Read(InventedArchive.With(("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nV1,25:30:00,25:30:00,S1,9\nV1,,,S2,5\nV1,,,S3,7\nV1,24:00:00,,S1,2\n")));
        Assert.Empty(refused);
        Assert.Equal([86400, 88200, 90000, 91800], feed.Trips.Single().Calls.Select(call => call.Arrives));
        Assert.Equal([0, 1, 2, 0], feed.Trips.Single().Calls.Select(call => call.Stop));
    }

    [Fact]
    public void Tables_with_a_byte_order_mark_quotation_marks_and_other_ends_of_lines_are_read()
    {
        var (feed, refused) = Read(InventedArchive.With(("stops.txt", "\ufeff" + InventedArchive.Stops.Replace("Un", "\"Place \"\"Un\"\", gare\"", StringComparison.Ordinal)), ("stop_times.txt", "\ufeff" + InventedArchive.Calls.ReplaceLineEndings("\r\n"))));
        Assert.Empty(refused);
        Assert.Equal(("Place \"Un\", gare", 2), (feed.Stops[0].Name, feed.Trips.Single().Calls.Count));
    }

    [Fact]
    public void Days_are_told_by_weeks_and_by_dates_apart()
    {
        var (feed, _) = Read(InventedArchive.With(("calendar_dates.txt", "service_id,date,exception_type\nweek,20260303,2\nweek,20260307,1\n")));
        Assert.Equal([2, 4, 5, 6, 7], Enumerable.Range(1, 8).Where(day => feed.Services.Single().RunOn(new DateOnly(2026, 3, day))));
        Assert.Equal((new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 7)), feed.Dates);
    }

    [Fact]
    public void What_is_said_of_changes_is_taken_where_it_holds_for_all()
    {
        var (feed, refused) = Read(InventedArchive.With(("transfers.txt", "from_stop_id,to_stop_id,transfer_type,min_transfer_time,from_route_id\nS1,S2,2,180,\nS2,S1,3,,\nS2,S3,0,,\nS3,S3,2,60,R1\nS3,S1,2,peu,\nGare,S1,2,60,\n")));
        Assert.Equal([new StopChange(0, 1, 180), new StopChange(1, 0, null)], feed.Changes);
        Assert.Contains("transfers.txt:6: min_transfer_time: expected seconds, such as 180, found 'peu'", Assert.Single(refused), StringComparison.Ordinal);
    }

    [Fact]
    public void Trips_that_are_told_by_how_often_they_run_are_not_taken_for_one()
    {
        var (feed, refused) = Read(InventedArchive.With(("frequencies.txt", "trip_id,start_time,end_time,headway_secs\nV1,06:00:00,22:00:00,600\n")));
        Assert.Empty(feed.Trips);
        Assert.Contains("trips.txt:2: this trip is told by how often it runs (frequencies.txt), which is not read", Assert.Single(refused), StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_tells_no_day_leaves_its_stops_and_no_minutes()
    {
        using var town = InventedTown.Imported();
        var import = town.Import("gtfs", InventedArchive.With(("calendar.txt", null)));
        Assert.Equal(2, import.Content.Taken);
        Assert.Contains("neither calendar.txt nor calendar_dates.txt", Assert.Single(import.Content.Refused).ToString(), StringComparison.Ordinal);
        Assert.Null(TerritoryData.Open(town.Folder).Transit);
    }

    [Theory]
    [InlineData("stops.txt")]
    [InlineData("routes.txt")]
    [InlineData("trips.txt")]
    [InlineData("stop_times.txt")]
    public void An_archive_without_one_of_its_tables_is_refused_and_what_was_kept_stays(string table)
    {
        using var town = InventedTown.Imported();
        town.Import("gtfs", InventedArchive.With());
        Assert.Contains($"{table} is missing", Assert.Throws<RefusalException>(() => town.Import("gtfs", InventedArchive.With((table, null)))).Message, StringComparison.Ordinal);
        Assert.Contains("missing: trip_id", Assert.Throws<RefusalException>(() => town.Import("gtfs", InventedArchive.With(("stop_times.txt", "a,arrival_time,departure_time,stop_id,stop_sequence\n")))).Message, StringComparison.Ordinal);
        Assert.NotNull(TerritoryData.Open(town.Folder).Transit);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_no_line_of_any_length() =>
        Assert.Contains("no GTFS archive", Assert.Throws<RefusalException>(() => Read(InventedArchive.With(("stop_times.txt", InventedArchive.Calls + "\"" + new string('x', 3_000_000))))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_archive_of_more_files_than_any_network_has_is_refused_before_one_is_opened() =>
        Assert.Contains("more files", Assert.Throws<RefusalException>(() => Read(InventedArchive.With([.. Enumerable.Range(0, 300).Select(rank => ($"{rank}.txt", (string?)"a\n"))]))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(3_000_000_000, "stop_times.txt is longer than that of any network")]
    [InlineData(20, "")]
    public void An_archive_that_lies_of_what_a_table_expands_to_is_refused(long said, string expected) =>
        Assert.Contains(expected, Assert.Throws<RefusalException>(() => Read(Lying(InventedArchive.With(), "stop_times.txt", said))).Message, StringComparison.Ordinal);

    /// <summary>The directory at the end of an archive has the size of each file twenty-two bytes before its name.</summary>
    private static byte[] Lying(byte[] archive, string name, long said)
    {
        BitConverter.TryWriteBytes(archive.AsSpan(archive.AsSpan().LastIndexOf(System.Text.Encoding.ASCII.GetBytes(name)) - 22), (uint)said);
        return archive;
    }

    private static (TransitFeed Feed, IReadOnlyList<string> Refused) Read(byte[] bytes) =>
        GtfsArchive.Read("feed.zip", bytes, archive => (GtfsFeed.Read(archive), (IReadOnlyList<string>)[.. archive.Refused.Told.Select(refusal => refusal.ToString())]));
}
