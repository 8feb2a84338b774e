using System.Text.Json.Nodes;
using Prevenance.Territory.Tests;

namespace Prevenance.Cli.Tests;

public class ChoicesVerbTests
{
    private const string Whose = "whose: inventé";

    private const string Team = $$"""
        team: Inventée
        people: 9
        posts: 8
        leave: [0.18, 0.24]
        counter: { days: 5, by_hour: [[2, 4], [3, 6]], minutes: [20, 30], patience: [45, 75], open: 2, {{Whose}} }
        appointments: { waiting: 60, asked: [55, 75], hours: [0.8, 1.2], missed: [0.06, 0.25], {{Whose}} }
        prevention: { protected: 0.1, hours_per_contact: [1.5, 2.5], fragile: [250, 350], crisis: [0.03, 0.07], recovery: [0.05, 0.15], hours_per_crisis: [8, 20], {{Whose}} }
        """;

    [Fact]
    public async Task A_team_has_its_week_in_ranges_and_a_small_one_has_none()
    {
        using var team = new TemporaryFile(".yaml", Team);
        var (exit, output, _) = await Command.Run("choices", "week", team.Path, "--json");
        var week = JsonNode.Parse(output)!;
        Assert.Equal((0, 2), (exit, week["today"]!["waitWeeks"]!.AsArray().Count));
        Assert.Contains("il ne revient jamais", (string)week["sentence"]!, StringComparison.Ordinal);
        using var small = new TemporaryFile(".yaml", Team.Replace("people: 9", "people: 4", StringComparison.Ordinal));
        var (refused, _, error) = await Command.Run("choices", "week", small.Path);
        Assert.Equal(2, refused);
        Assert.Contains(":2 : trop petite pour être montrée", error);
    }

    [Fact]
    public async Task A_scenario_of_law_sites_and_time_is_told_whole_and_twice_alike()
    {
        using var town = InventedTown.Imported();
        using var team = new TemporaryFile(".yaml", Team);
        using var scenario = new TemporaryFile(".yaml", Scenario("a", 600, $"capacity: {{ team: {Path.GetFileName(team.Path)} }}\nsites: {{ add: [{{ code_iris: \"692660102\", days: [tue], from: 2027-02 }}], close: [\"1\", \"2\"] }}"));
        var (exit, output, error) = await Command.Run("scenario", "run", scenario.Path, "--folder", town.Folder, "--json");
        Assert.Equal((0, ""), (exit, error));
        var result = JsonNode.Parse(output)!;
        Assert.Equal([2, 1], result["access"]!["sites"]!.AsArray().Select(count => (int)count!));
        // What opens on Tuesdays answers on Tuesdays.
        var byDay = result["access"]!["withoutAnswerByDay"]!;
        Assert.True(JsonNode.DeepEquals(result["access"]!["withoutAnswerAfter"], byDay["tuesday"]));
        Assert.Equal([1, 1], byDay["monday"]!.AsArray().Select(share => (double)share!));
        Assert.NotEmpty(result["effect"]!["losers"]!.AsArray());
        Assert.NotNull(result["week"]!["today"]);
        Assert.Equal(output, (await Command.Run("scenario", "run", scenario.Path, "--folder", town.Folder, "--json", "--threads", "1")).Output);
    }

    [Fact]
    public async Task Scenarios_stand_side_by_side_whatever_the_order_of_their_files()
    {
        using var one = new TemporaryFile(".yaml", Scenario("b", 700));
        using var other = new TemporaryFile(".yaml", Scenario("a", 600));
        var (exit, output, _) = await Command.Run("scenario", "compare", one.Path, other.Path, "--json");
        Assert.Equal(0, exit);
        Assert.Equal(output, (await Command.Run("scenario", "compare", other.Path, one.Path, "--json")).Output);
        Assert.Equal(["a", "b"], JsonNode.Parse(output)!["scenarios"]!.AsArray().Select(scenario => (string)scenario!["scenario"]!));
        Assert.Contains("personnes qui perdent", (await Command.Run("scenario", "compare", one.Path, other.Path)).Output);
    }

    [Theory]
    [InlineData("--fodler", "« --fodler » n’est pas une option ; vouliez-vous dire « --folder » ?")]
    [InlineData("--whatever", "« --whatever » n’est pas une option connue ici.")]
    public async Task An_option_that_is_not_known_is_told_as_one_and_not_as_a_file(string option, string told)
    {
        var (exit, _, error) = await Command.Run("scenario", "compare", "a.yaml", option, "somewhere");
        Assert.Equal(2, exit);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.DoesNotContain("n’existe pas", error, StringComparison.Ordinal);
        Assert.Contains(told, (await Command.Run("scenario", "run", option, "a.yaml")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_two_dashes_alone_a_file_may_have_the_name_of_an_option() =>
        Assert.Contains("--a.yaml : ce fichier n’existe pas", (await Command.Run("scenario", "compare", "--", "--a.yaml")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task What_a_scenario_is_compared_with_is_shown_by_hash_and_is_what_running_it_tells()
    {
        using var scenario = new TemporaryFile(".yaml", Scenario("a", 600));
        var (exit, output, _) = await Command.Run("scenario", "show", scenario.Path, "--json");
        Assert.Equal(0, exit);
        var today = JsonNode.Parse(output)!["baseline"]!["today"]!;
        Assert.Equal((string)JsonNode.Parse((await Command.Run("scenario", "run", scenario.Path, "--json")).Output)!["baseline"]!["hash"]!, (string)today["hash"]!);
        Assert.Equal([16, 16], new[] { (string)today["law"]!, (string)today["people"]! }.Select(hash => hash.Length));
        Assert.Contains("200 tirés, graine 2026", (await Command.Run("scenario", "show", scenario.Path)).Output);
    }

    [Fact]
    public async Task A_result_is_kept_by_name_where_the_pages_find_it()
    {
        var data = Directory.CreateTempSubdirectory("prevenance");
        using var scenario = new TemporaryFile(".yaml", Scenario("a", 600));
        var (exit, _, error) = await Command.Run("scenario", "run", scenario.Path, "--keep", "--data", data.FullName);
        Assert.Equal(0, exit);
        Assert.Contains(Path.Combine(data.FullName, "scenarios", "a.json"), error);
        Assert.True(File.Exists(Path.Combine(data.FullName, "scenarios", "a.json")));
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task The_booklet_names_commands_that_exist_and_is_written_in_Markdown()
    {
        var (exit, output, _) = await Command.Run("booklet", "check", "--on", "2026-11-28");
        Assert.Equal(0, exit);
        Assert.Contains("à relire", output);
        Assert.StartsWith("# Un champ de choix", (await Command.Run("booklet", "export", "--on", "2026-11-28")).Output);
    }

    [Fact]
    public async Task Signals_are_told_with_their_state_and_a_feed_becomes_drafts_once()
    {
        var data = Directory.CreateTempSubdirectory("horizon");
        try
        {
            using var feed = new TemporaryFile(".csv", "title,source,link,date\nUn décret,Un journal,,2026-11-27\n");
            Assert.Contains("1 brouillon(s) écrit(s)", (await Command.Run("horizon", "import", feed.Path, "--data", data.FullName)).Output);
            Assert.Contains("0 brouillon(s) écrit(s)", (await Command.Run("horizon", "import", feed.Path, "--data", data.FullName)).Output);
            var (exit, output, _) = await Command.Run("horizon", "check", "--data", data.FullName, "--on", "2028-01-01");
            Assert.Equal(0, exit);
            Assert.Contains("pas encore relu, à relire", output);
            File.WriteAllText(Path.Combine(data.FullName, "horizon", "x.signal.yaml"), "signal: x\n");
            var (refused, _, error) = await Command.Run("horizon", "check", "--data", data.FullName);
            Assert.Equal(2, refused);
            Assert.Contains("x.signal.yaml:1", error);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static string Scenario(string name, int amount, string more = "") => $$"""
        scenario: {{name}}
        baseline: { households: 200 }
        horizon: { from: 2027-01, months: 2 }
        law: { prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_m.montant_de_base_du_rsa: { "2027-01-01.2100-12-31": {{amount}} } }
        take_up: { rsa: [0.66, 0.80], aide_logement: [0.9, 1] }
        seed: 1
        {{more}}
        """;
}
