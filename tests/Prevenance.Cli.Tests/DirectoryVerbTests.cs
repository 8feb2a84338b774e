using System.Text.Json.Nodes;

namespace Prevenance.Cli.Tests;

public class DirectoryVerbTests
{
    private const string Services = """
        [
          { "source": "exemple", "structure_id": "exemple--s", "id": "exemple--1", "nom": "Épicerie solidaire", "description": "Des produits à petit prix.", "date_maj": "2026-09-01",
            "thematiques": ["equipement-et-alimentation--alimentation"], "zone_eligibilite": ["69029"], "code_insee": "69029", "longitude": 4.91, "latitude": 45.73, "telephone": "04 65 71 00 70 / 3939" },
          { "source": "exemple", "structure_id": "exemple--s", "id": "exemple--2", "nom": "SP", "description": "Deux lettres.", "date_maj": "2026-09-01" }
        ]
        """;

    [Fact]
    public async Task Hours_are_told_in_a_sentence_and_a_wrong_moment_is_refused()
    {
        var (exit, output, _) = await Command.Run("directory", "hours", "--at", "2026-11-27T15:00", "Mo-Fr 09:00-12:00; PH off");
        Assert.Equal((0, "Fermé, ouvre lundi à 9 h"), (exit, output.Trim()));
        var (refused, _, error) = await Command.Run("directory", "hours", "--at", "demain", "Mo-Fr 09:00-12:00");
        Assert.Equal(2, refused);
        Assert.Contains("attendu : 2026-11-27T15:00", error);
    }

    [Fact]
    public async Task Cases_of_hours_that_differ_are_told_by_the_exit_code()
    {
        using var file = new TemporaryFile(".csv", "horaires_accueil,at (Europe/Paris),expected\nMo-Fr 09:00-12:00,2026-11-27 10:00,open until 12:00\nMo-Fr 09:00-12:00,2026-11-27 10:00,to check\n");
        var (exit, output, _) = await Command.Run("directory", "hours", "--cases", file.Path);
        Assert.Equal(1, exit);
        Assert.Contains("1 cas sur 2 comme attendu", output);
    }

    [Fact]
    public async Task A_file_of_services_is_shown_record_by_record_and_changes_nothing_when_read_again()
    {
        using var file = new TemporaryFile(".json", Services);
        var (exit, output, _) = await Command.Run("directory", "import", file.Path, "--preview", "--json", "--on", "2026-11-27", "--after", file.Path);
        var document = JsonNode.Parse(output)!;
        Assert.Equal((0, "take", "refuse", "nom"), (exit, (string?)document["records"]![0]!["expected"], (string?)document["records"]![1]!["expected"], (string?)document["records"]![1]!["field"]));
        Assert.Equal((2, 0, 0), ((int)document["comparison"]!["seen"]!, (int)document["comparison"]!["new"]!, (int)document["comparison"]!["changed"]!));
    }

    [Fact]
    public async Task Services_are_searched_and_written_in_another_format()
    {
        using var file = new TemporaryFile(".json", Services);
        var (_, found, _) = await Command.Run("directory", "search", file.Path, "--query", "alimentation, depuis Bron", "--on", "2026-11-27", "--json");
        Assert.Equal("exemple--1", (string?)JsonNode.Parse(found)!["listed"]!.AsArray().Single()!["id"]);
        var (exit, written, _) = await Command.Run("directory", "convert", file.Path, "--to", "hsds", "--on", "2026-11-27");
        Assert.Equal((0, "Épicerie solidaire"), (exit, (string?)JsonNode.Parse(written)!["services"]!.AsArray().Single()!["name"]));
    }

    [Fact]
    public async Task A_document_of_HSDS_comes_out_as_it_came_and_what_a_conversion_leaves_out_is_told()
    {
        const string place = """{"id": "l", "location": {"id": "p", "location_type": "physical", "transportation": "tram 2"}, "service": {"id": "a", "name": "Bus des démarches", "status": "active", "last_modified": "2026-09-01T08:00:00Z"}}""";
        using var hsds = new TemporaryFile(".json", place);
        var (exit, written, _) = await Command.Run("directory", "convert", hsds.Path, "--to", "hsds");
        Assert.Equal(0, exit);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(place), JsonNode.Parse(written)!["services"]!.AsArray().Single()), written);
        var (_, records, _) = await Command.Run("directory", "convert", hsds.Path, "--to", "data-inclusion");
        Assert.Contains(JsonNode.Parse(records)!["losses"]!.AsArray(), loss => (string?)loss!["field"] == "service_at_locations");
        using var services = new TemporaryFile(".json", Services);
        var (_, converted, _) = await Command.Run("directory", "convert", services.Path, "--to", "data-inclusion", "--on", "2026-11-27");
        Assert.Contains(JsonNode.Parse(converted)!["losses"]!.AsArray(), loss => (string?)loss!["id"] == "exemple--2" && (string?)loss["field"] == "nom");
    }

    [Fact]
    public async Task The_table_of_the_France_services_is_taken_and_its_lines_told()
    {
        using var table = new TemporaryFile(".csv", "id_fs,lib_fs,insee_com,latitude,longitude,h_lundi,itinerance\n1,France services Bron,69029,45.73,4.91,09:00 - 12:00,Non\n2,France services Givors,69091,45.58,4.77,sur appel,Non\n");
        var (exit, output, _) = await Command.Run("directory", "import", table.Path, "--preview", "--published", "2026-10-01", "--json", "--on", "2026-11-27");
        var records = JsonNode.Parse(output)!["records"]!.AsArray();
        Assert.Equal((0, "Mo 09:00-12:00"), (exit, (string?)records[0]!["read"]!["places"]![0]!["hours"]));
        Assert.Equal((3, "take-with-loss", "h_lundi"), ((int)records[1]!["record"]!, (string?)records[1]!["expected"], (string?)records[1]!["field"]));
    }

    [Fact]
    public async Task A_file_of_services_is_taken_once_and_its_refusals_are_told()
    {
        using var file = new TemporaryFile(".json", Services);
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var (exit, first, _) = await Command.Run("directory", "import", file.Path, "--data", folder, "--json");
            Assert.Equal((0, 1, 1, "nom"), (exit, (int)JsonNode.Parse(first)!["new"]!, (int)JsonNode.Parse(first)!["refused"]!, (string?)JsonNode.Parse(first)!["records"]!.AsArray().Single(one => (string?)one!["expected"] == "refuse")!["field"]));
            var (_, again, _) = await Command.Run("directory", "import", file.Path, "--data", folder, "--json");
            Assert.Equal(0, (int)JsonNode.Parse(again)!["written"]!);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Small_counts_and_what_would_give_them_back_are_hidden()
    {
        using var file = new TemporaryFile(".csv", "area,food,housing,total\nNord,25,3,28\nSud,30,14,44\nEst,41,22,63\nall,96,39,135\n");
        var (exit, output, _) = await Command.Run("directory", "counts", file.Path, "--json");
        var hidden = JsonNode.Parse(output)!["hidden"]!.AsArray();
        Assert.Equal(0, exit);
        Assert.Contains(hidden, one => (string?)one!["area"] == "Nord" && (string?)one["need"] == "housing");
        Assert.All(hidden, one => Assert.True(one!["most"] is null || (int)one["most"]! - (int)one["least"]! >= 10));
        using var wrong = new TemporaryFile(".csv", "area,food,total\nNord,25,26\n");
        Assert.Equal(2, (await Command.Run("directory", "counts", wrong.Path)).ExitCode);
    }

    [Fact]
    public async Task What_was_hidden_of_what_was_published_before_stays_hidden()
    {
        const string Heading = "area,food,housing,loneliness,papers,total\n";
        using var older = new TemporaryFile(".csv", Heading + "Q0,14,33,1,60,108\nQ1,60,1,33,33,127\nQ2,60,60,10,3,133\nQ3,1,14,20,60,95\nQ4,5,9,14,33,61\nQ5,5,14,9,20,48\nall,145,131,87,209,572\n");
        using var newer = new TemporaryFile(".csv", Heading + "Q0,9,1,1,1,12\nQ1,9,9,1,0,19\nQ2,3,11,1,60,75\nQ3,20,33,1,11,65\nQ4,14,60,3,20,97\nQ5,11,14,9,14,48\nall,66,128,16,106,316\n");
        var (before, after) = (await Hidden(older.Path), await Hidden(newer.Path, "--before", older.Path));
        Assert.Empty(before.Except(after));
        Assert.Empty(after.Except(await Hidden(older.Path, "--before", older.Path, "--before", newer.Path)));

        static async Task<IReadOnlyList<string>> Hidden(params string[] files) =>
            [.. JsonNode.Parse((await Command.Run(["directory", "counts", .. files, "--json"])).Output)!["hidden"]!.AsArray().Select(one => $"{one!["area"]} {one["need"]}")];
    }

    [Fact]
    public async Task Posts_are_judged_and_wishes_answered_from_files()
    {
        using var posts = new TemporaryFile(".jsonl", "{\"id\": 1, \"kind\": \"request\", \"text\": \"Mon mari me frappe\", \"expected\": \"urgent\"}\n");
        var (exit, output, _) = await Command.Run("mutual-help", "check", posts.Path, "--json");
        Assert.Equal((0, "3919"), (exit, (string?)JsonNode.Parse(output)!["posts"]![0]!["numbers"]![0]));
        using var wish = new TemporaryFile(".json", "{\"wish\": {\"what\": \"courses\"}, \"offers\": [{\"id\": \"a\", \"what\": \"courses\", \"km\": 0.4}]}");
        Assert.Equal("a", (string?)JsonNode.Parse((await Command.Run("mutual-help", "match", wish.Path, "--json")).Output)!["shown"]![0]!["id"]);
        Assert.Equal(2, (await Command.Run("mutual-help", "match", posts.Path)).ExitCode);
    }
}
