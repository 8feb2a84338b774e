using System.Text;
using Prevenance.Territory.Imports;
using Prevenance.Territory.Tests.Imports.Timetables;

namespace Prevenance.Territory.Tests.Imports;

public class SourceImportTests
{
    [Fact]
    public void What_is_imported_twice_is_taken_once()
    {
        using var town = new InventedTown();
        Assert.True(town.Import(SourceKinds.Caf, InventedTown.Recipients).IsNew);
        Assert.False(town.Import(SourceKinds.Caf, InventedTown.Recipients).IsNew);
        Assert.True(town.Import(SourceKinds.Caf, InventedTown.Recipients.Replace(";100;", ";101;", StringComparison.Ordinal)).IsNew);
        Assert.Equal(2, Directory.GetFiles(town.Folder).Length);
    }

    [Fact]
    public void Lines_are_refused_one_by_one_with_their_place_and_the_others_are_taken()
    {
        using var town = new InventedTown();
        var import = town.Import(SourceKinds.Caf, "iris_code;note;a;arsas\n692660101;0;10;5\n69266;0;10;5\n692660102;0;beaucoup;-3\n692660101;0;11;5\n692660103;0;4\n692660104;0;12;s\n");
        Assert.Equal((2, 4), (import.Content.Taken, import.Content.RefusedCount));
        Assert.Equal(
            [
                "caf:3: CODE_IRIS: expected the code of an IRIS, such as 693810101, found '69266'",
                "caf:4: a: expected a number such as 74, or nothing, found 'beaucoup'",
                "caf:4: arsas: expected a number such as 74, or nothing, found '-3'",
                "caf:5: 692660101 is on line 2 already",
                "caf:6: expected 4 cells, as in the heading; found 3",
            ],
            import.Content.Refused.Select(refusal => refusal.ToString()));
    }

    [Theory]
    [InlineData(SourceKinds.Caf, "code;a\n1;2\n", "caf:1: missing: CODE_IRIS")]
    [InlineData(SourceKinds.Caf, "iris_code;a\n", "caf: no line")]
    [InlineData(SourceKinds.Caf, "iris_code;a\n1;2\n", "caf:2: CODE_IRIS: expected the code")]
    [InlineData(SourceKinds.Caf, "iris_code;a\n692660101;\"2\n", "caf: ")]
    [InlineData(SourceKinds.Stops, "stop_id,stop_lat,stop_lon\n1,45,4\n", "stops:1: missing: lines")]
    [InlineData(SourceKinds.Stops, "stop_id,stop_lat,stop_lon,lines\n1,6519000,842000,A\n", "stops:2: stop_lon: expected a longitude in degrees")]
    [InlineData(SourceKinds.FranceServices, "id_fs,lib_fs,insee_com,latitude,longitude,h_lundi\n1,Ada,69266,45,4,sur rendez-vous\n", "h_lundi: expected hours")]
    [InlineData(SourceKinds.Iris, "iris_code;a\n", "iris:1: this is no JSON")]
    [InlineData("communes", "{ \"type\": \"FeatureCollection\" }", "communes:1: 'communes' is read from a table in CSV")]
    public void A_file_of_which_nothing_can_be_taken_is_refused_and_what_was_kept_stays(string kind, string text, string expected)
    {
        using var town = InventedTown.Imported();
        var before = town.Kept.Find(SourceKinds.Named(kind));
        Assert.Contains(expected, Assert.Throws<RefusalException>(() => town.Import(kind, text)).Message, StringComparison.Ordinal);
        Assert.Equal(before, town.Kept.Find(SourceKinds.Named(kind)));
    }

    [Fact]
    public void A_source_that_nobody_knows_is_refused_with_the_one_that_was_meant() =>
        Assert.Contains("(stops?)", Assert.Throws<RefusalException>(() => SourceKinds.Named("stop")).Message, StringComparison.Ordinal);

    [Fact]
    public void What_nobody_said_of_a_source_is_told_as_not_said()
    {
        using var town = InventedTown.Imported();
        Assert.Equal("autorité organisatrice, year not said, licence not said", TerritoryData.Open(town.Folder).FindStops()!.Value.Source.Words.English);
    }

    [Fact]
    public void Older_files_are_read_in_the_letters_of_their_time()
    {
        using var town = new InventedTown();
        town.Import(SourceKinds.IrisNames, Encoding.Latin1.GetBytes("CODE_IRIS;LIB_IRIS;TYP_IRIS;TRIRIS\n692660101;Les Brosses-Fauré;H;690011\n"));
        town.Import(SourceKinds.Iris, InventedTown.Outlines());
        var area = TerritoryData.Open(town.Folder).Areas[0];
        Assert.Equal(("Les Brosses-Fauré", "690011"), (area.Name, area.Group));
    }

    [Fact]
    public void A_timetable_leaves_its_stops_and_the_lines_that_serve_them()
    {
        using var town = InventedTown.Imported();
        var import = town.Import("gtfs", InventedArchive.Of(
            ("stops.txt", "stop_id,stop_name,stop_lat,stop_lon\nS1,Un,45.75,4.88\nS2,Deux,45.75,4.89\nS3,Entrée,45.75,4.9\n"),
            ("routes.txt", "route_id,route_short_name\nR1,T 1\nR2,C3\n"),
            ("trips.txt", "route_id,service_id,trip_id\nR1,s,V1\nR2,s,V2\n"),
            ("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nV1,08:00:00,08:00:00,S1,1\nV1,08:05:00,08:05:00,S2,2\nV2,09:00:00,09:00:00,S2,1\n")));
        Assert.Equal((2, true), (import.Content.Taken, import.IsNew));
        Assert.Equal(["S1: T_1", "S2: C3 T_1"], TerritoryData.Open(town.Folder).FindStops()!.Value.Stops.Select(stop => $"{stop.Id}: {string.Join(' ', stop.Lines)}"));
    }

    [Theory]
    [InlineData("stops.txt", "stop_id\n1\n", "routes.txt is missing")]
    [InlineData("routes.txt", "route_id\n1\n", "missing: route_short_name")]
    public void A_timetable_without_its_tables_is_refused(string name, string text, string expected)
    {
        using var town = new InventedTown();
        Assert.Contains(expected, Assert.Throws<RefusalException>(() => town.Import("gtfs", InventedArchive.Of((name, text)))).Message, StringComparison.Ordinal);
        Assert.Contains("no GTFS archive", Assert.Throws<RefusalException>(() => town.Import("gtfs", "PK")).Message, StringComparison.Ordinal);
    }
}
