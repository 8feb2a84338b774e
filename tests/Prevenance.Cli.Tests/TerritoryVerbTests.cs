using System.Text.Json.Nodes;
using Prevenance.Territory.Tests;
using Prevenance.Territory.Tests.Imports.Timetables;

namespace Prevenance.Cli.Tests;

public class TerritoryVerbTests
{
    private const string Table = """{"table":[[40,7,400],[30,50,300],[60,90,500]],"rows":["A","B","C"]}""";

    [Fact]
    public async Task A_source_is_imported_line_by_line_once_and_shown_with_what_is_missing()
    {
        using var town = new InventedTown();
        using var file = new TemporaryFile(".csv", InventedTown.Recipients + "69;0;1;1;1\n");
        var (exit, output, _) = await Command.Run("territory", "import", "caf", file.Path, "--year", "2025", "--folder", town.Folder);
        Assert.Equal(0, exit);
        Assert.Contains("CODE_IRIS : attendu : un code d’IRIS, comme 693810101 ; reçu : « 69 »", output);
        Assert.Contains("5 prises, 1 refusées", output);
        Assert.Contains("Insee et CNAF, 2025, Licence Ouverte 2.0", output);
        var (_, again, _) = await Command.Run("territory", "import", "caf", file.Path, "--year", "2025", "--folder", town.Folder, "--json");
        Assert.False((bool)JsonNode.Parse(again)!["new"]!);
        var (_, shown, _) = await Command.Run("territory", "show", "--folder", town.Folder, "--json");
        Assert.Contains("iris", JsonNode.Parse(shown)!["missing"]!.AsArray().Select(kind => (string?)kind));
    }

    [Fact]
    public async Task Figures_have_their_sums_and_their_source_beside_them()
    {
        using var town = InventedTown.Imported();
        var (exit, output, _) = await Command.Run("territory", "show", "--folder", town.Folder, "--json");
        var shown = JsonNode.Parse(output)!;
        Assert.Equal((0, 4, 4, 3), (exit, (int)shown["iris"]!, (int)shown["caf"]!["rows"]!, (int)shown["caf"]!["shown"]!));
        Assert.Equal((600, "Insee et CNAF"), ((double)shown["figures"]!["arsas"]!["sum"]!, (string?)shown["figures"]!["arsas"]!["source"]!["publisher"]));
        Assert.Null(shown["figures"]!["NivVieMed"]!["sum"]);
    }

    /// <summary>400 of 600 live within 500 m of a France services; line A goes from the first two areas.</summary>
    [Fact]
    public async Task Access_is_told_by_straight_lines_on_foot_and_by_lines()
    {
        using var town = InventedTown.Imported();
        var (exit, output, _) = await Command.Run("territory", "access", "--radius", "500,1001", "--minutes", "20", "--folder", town.Folder, "--json");
        var told = JsonNode.Parse(output)!;
        Assert.Equal((0, 25.5), (exit, (double)told["weeklyHours"]!));
        Assert.Equal([400 / 600.0, 1], told["within"]!.AsArray().Select(one => (double)one!["share"]!));
        Assert.Equal(0.5, (double)told["direct"]![0]!["direct"]!, 1e-9);
        Assert.Equal(200 / 600.0, (double)told["desert"]!["possible"]!, 1e-9);
        Assert.Contains("692660104", told["notShown"]!.AsArray().Select(code => (string?)code));
        var (_, lines, _) = await Command.Run("territory", "access", "--folder", town.Folder);
        Assert.Contains("autorité organisatrice, année non dite, licence non dite, sans horaires", lines);
    }

    /// <summary>One bus on each weekday leaves from beside the second area at nine: who leaves later walks eighteen minutes at least.</summary>
    [Fact]
    public async Task Access_is_told_with_timetables_where_some_were_imported()
    {
        using var town = InventedTown.Imported();
        var (_, without, _) = await Command.Run("territory", "access", "--folder", town.Folder);
        Assert.Contains("minutes en transports : aucun horaire importé (gtfs)", without);
        town.Import("gtfs", InventedArchive.With(("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nV1,09:05:00,09:05:00,S2,1\nV1,09:07:00,09:07:00,S1,2\n")));
        var (_, lines, _) = await Command.Run("territory", "access", "--minutes", "20", "--folder", town.Folder);
        Assert.Contains("en transports, avec les horaires du lundi 2 mars 2026 (autorité organisatrice, année non dite, licence non dite, du 2 mars 2026 au 6 mars 2026), départs de 9 h à 11 h : à 20 min, 66,7 % toujours, 100,0 % au mieux ; aucun trajet en 90 min : 0,0 %", lines.Replace('\u00a0', ' ').Replace('\u202f', ' '));
        var (exit, output, _) = await Command.Run("territory", "access", "--minutes", "20", "--folder", town.Folder, "--json");
        var told = JsonNode.Parse(output)!;
        Assert.Equal((0, "2026-03-02", 13), (exit, (string?)told["timetables"]!["date"], told["timetables"]!["departures"]!.AsArray().Count));
        Assert.Equal(["2026-03-02", "2026-03-06"], told["timetables"]!["feed"]!.AsArray().Select(date => (string?)date));
        Assert.Equal([7, 21], told["byArea"]![1]!["byTransit"]!["minutes"]!.AsArray().Select(minutes => Math.Round((double)minutes!)));
        Assert.Equal([0, 0], told["byArea"]![1]!["byTransit"]!["departuresWithoutWay"]!.AsArray().Select(count => (int)count!));
    }

    [Fact]
    public async Task Unclaimed_rights_are_a_range_and_never_without_rates()
    {
        using var town = InventedTown.Imported();
        var (exit, output, _) = await Command.Run("territory", "range", "--rates", "0.25,0.5", "--folder", town.Folder, "--json");
        Assert.Equal((0, 200, 600), (exit, (double)JsonNode.Parse(output)!["unclaimed"]![0]!, (double)JsonNode.Parse(output)!["unclaimed"]![1]!));
        var (refused, _, error) = await Command.Run("territory", "range", "--folder", town.Folder);
        Assert.Equal(2, refused);
        Assert.Contains("--rates : attendu", error);
    }

    [Fact]
    public async Task Small_counts_are_hidden_with_what_would_give_them_back()
    {
        using var file = new TemporaryFile(".json", Table);
        var (exit, output, _) = await Command.Run("territory", "suppress", file.Path);
        Assert.Equal(0, exit);
        Assert.Contains("1 cases petites, 4 cachées", output);
        Assert.DoesNotContain("         7", output);
    }

    [Fact]
    public async Task A_pattern_that_gives_a_count_back_is_told_by_the_exit_code()
    {
        using var file = new TemporaryFile(".json", Table.Replace("\"rows\"", "\"patterns\":[[[0,1]]],\"rows\"", StringComparison.Ordinal));
        var (exit, output, _) = await Command.Run("territory", "suppress", file.Path);
        Assert.Equal(1, exit);
        Assert.Contains("7 – 7  se retrouve", output);
    }

    [Fact]
    public async Task Several_places_to_go_stand_side_by_side_in_the_language_of_the_terminal()
    {
        using var town = InventedTown.Imported();
        var (exit, output, _) = await Command.RunWith([("LANG", "en_GB.UTF-8")], "territory", "outreach", "--candidates", "3", "--today", "692660101", "--folder", town.Folder);
        Assert.Equal(0, exit);
        Assert.Contains("Today", output);
        Assert.Contains("The shortest ways in all", output);
        Assert.DoesNotContain("recommend", output);
    }

    [Fact]
    public async Task A_population_is_calibrated_and_its_needs_told_by_name_with_what_stands_on_no_source()
    {
        using var town = InventedTown.Imported();
        var people = Path.Combine(town.Folder, "people");
        var (calibrated, fit, _) = await Command.Run("territory", "calibrate", people, "--candidates", "1000", "--folder", town.Folder);
        Assert.Equal(0, calibrated);
        Assert.Contains("sans source dans 1 aires", fit);
        Assert.Contains("3 aires calées par", fit);
        var (exit, output, _) = await Command.Run("territory", "needs", people, "--months", "3", "--by", "iris", "--folder", town.Folder, "--json");
        var told = JsonNode.Parse(output)!;
        Assert.Equal((0, 3), (exit, told["areas"]!.AsArray().Count));
        Assert.Equal("Aire 1 (Villeurbanne)", (string?)told["areas"]![0]!["name"]);
        Assert.DoesNotContain("692660104", output);
        Assert.Equal("Drees", ((string?)told["takeUp"]![0]!["source"])![..5]);
    }

    [Fact]
    public async Task Needs_of_a_population_that_is_calibrated_to_nothing_are_refused()
    {
        using var town = InventedTown.Imported();
        var (exit, _, error) = await Command.Run("territory", "needs", town.Folder, "--folder", town.Folder);
        Assert.Equal(2, exit);
        Assert.Contains("n’est calée sur rien", error);
    }

    [Theory]
    [InlineData("import", "caff", "nowhere.csv", "« caff » n’est pas une source connue (caf ?)")]
    [InlineData("import", "caf", "nowhere.csv", "nowhere.csv : ce fichier n’existe pas")]
    [InlineData("rake", "nowhere.json", null, "nowhere.json : ce fichier n’existe pas")]
    public async Task What_cannot_be_read_is_refused(string verb, string one, string? other, string expected)
    {
        var (exit, _, error) = await Command.Run(["territory", verb, one, .. other is null ? [] : new[] { other }]);
        Assert.Equal(2, exit);
        Assert.Contains(expected, error);
    }
}
