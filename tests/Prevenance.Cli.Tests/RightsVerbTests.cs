using System.Text.Json;
using System.Text.Json.Nodes;

namespace Prevenance.Cli.Tests;

public class RightsVerbTests
{
    private const string Alone = """
        {
          "individus": { "noe": { "date_naissance": { "ETERNITY": "1990-03-08" }, "salaire_net": { "2025-05": 0 } } },
          "familles": { "f": { "parents": ["noe"] } },
          "foyers_fiscaux": { "ff": { "declarants": ["noe"] } },
          "menages": { "m": { "personne_de_reference": ["noe"], "depcom": { "ETERNITY": "69266" },
                              "statut_occupation_logement": { "ETERNITY": "loge_gratuitement" }, "loyer": { "ETERNITY": 0 } } }
        }
        """;

    [Fact]
    public async Task The_rights_of_a_household_are_printed_with_their_reasons()
    {
        using var file = new TemporaryFile(".json", Alone);
        var (exit, output, _) = await Command.Run("rights", file.Path, "--month", "2025-06");
        Assert.Equal(0, exit);
        Assert.Contains("Revenu de solidarité active (RSA) (rsa) – f : 568,94 €", output);
        Assert.Contains("Ce que la loi compte", output);
    }

    [Fact]
    public async Task The_first_lines_say_what_the_answer_stands_on_and_strictly_it_is_bounds()
    {
        using var file = new TemporaryFile(".json", Alone);
        var (_, output, _) = await Command.Run("rights", file.Path, "--month", "2025-06");
        Assert.Contains("nationalité française", string.Join('\n', output.Split('\n').Take(5)));
        Assert.Contains("Sans titre de séjour : pas de droit.", output);
        var (_, strict, _) = await Command.Run("rights", file.Path, "--month", "2025-06", "--strict");
        Assert.Contains("Revenu de solidarité active (RSA) (rsa) – f : au moins 0 €", strict);
    }

    [Fact]
    public async Task A_right_is_told_once_money_first_with_what_would_change_it_and_how_much_else_it_stands_on()
    {
        var (_, output, _) = await Command.Run("rights", Example.Path("lea"));
        Assert.Single(output.Split("Livret d’épargne populaire").Skip(1));
        Assert.InRange(output.IndexOf("(ppa)", StringComparison.Ordinal), 0, output.IndexOf("(livret_epargne_populaire_eligibilite)", StringComparison.Ordinal));
        Assert.Contains("Avec une pièce d’identité, si vous déclarez vos revenus en France.", output);
        Assert.Matches(@"Suppose 1–2 ; et \d+ autres choses \(3–\d+\)\.", output);
        Assert.Matches(@"Suppose \d+ choses qui n’ont pas été dites \([\d–, ]+\)\.", output);
    }

    [Fact]
    public async Task Programs_read_both_the_amount_with_what_it_takes_for_granted_and_its_bounds()
    {
        using var file = new TemporaryFile(".json", Alone);
        var (_, output, _) = await Command.Run("rights", file.Path, "--month", "2025-06", "--json");
        var document = JsonNode.Parse(output)!;
        var rsa = document["rights"]!.AsArray().Single(right => (string?)right!["name"] == "rsa")!;
        Assert.Contains("sejour", rsa["assumed"]!.AsArray().Select(key => (string?)key));
        Assert.Equal("cannotTellYet", (string?)rsa["strict"]!["verdict"]);
        Assert.Contains(document["assumptions"]!.AsArray(), assumption => (string?)assumption!["key"] == "sejour" && ((string?)assumption["ask"])!.Length > 0);
        Assert.Contains(rsa["otherwise"]!.AsArray(), contrast => (double)contrast!["value"]! == 0);
    }

    [Fact]
    public async Task An_explanation_goes_down_to_the_figure_its_date_and_its_article()
    {
        using var file = new TemporaryFile(".json", Alone);
        var (_, output, _) = await Command.Run("rights", file.Path, "--month", "2025-06", "--explain", "rsa");
        Assert.Contains("[CASF, L262-2", output);
        Assert.Contains("646,52 € par mois", output);
        Assert.Contains("1er avril 2025", output);
    }

    [Fact]
    public async Task Programs_read_JSON()
    {
        using var file = new TemporaryFile(".json", Alone);
        var (_, output, _) = await Command.Run("rights", file.Path, "--month", "2025-06", "--json");
        var rsa = JsonNode.Parse(output)!["rights"]!.AsArray().Single(right => (string?)right!["name"] == "rsa")!;
        Assert.Equal("entitled", (string?)rsa["verdict"]);
        Assert.Equal(568.94, (double)rsa["value"]!, 2);
    }

    [Fact]
    public async Task A_closed_right_says_what_would_open_it()
    {
        using var file = new TemporaryFile(".json", Alone.Replace("1990-03-08", "2000-08-10", StringComparison.Ordinal));
        var (_, output, _) = await Command.Run("rights", file.Path, "--month", "2025-06", "--json");
        var rights = JsonNode.Parse(output)!["rights"]!.AsArray();
        var rsa = rights.Single(right => (string?)right!["name"] == "rsa")!;
        var wait = rsa["openings"]!.AsArray().Single(opening => (string?)opening!["kind"] == "time")!;
        Assert.Equal(3, (double)wait["change"]!);
    }

    [Fact]
    public async Task A_closed_right_says_how_far_it_is()
    {
        using var file = new TemporaryFile(".json", Alone.Replace("\"2025-05\": 0", "\"2025-03\": 1900, \"2025-04\": 1900, \"2025-05\": 1900", StringComparison.Ordinal));
        var (_, output, _) = await Command.Run("rights", file.Path, "--month", "2025-06");
        Assert.Contains("Il s’en faut de ", output);
        Assert.Contains("de moins chaque mois compté : Salaire net.", output);
    }

    [Fact]
    public async Task A_month_after_the_last_figures_is_a_forecast_that_says_so()
    {
        using var file = new TemporaryFile(".json", Alone);
        var (_, refused, _) = await Command.Run("rights", file.Path, "--month", "2027-01");
        Assert.Contains("Non calculés ici", refused);
        Assert.Contains("--forecast", refused);
        var (_, forecast, _) = await Command.Run("rights", file.Path, "--month", "2027-01", "--forecast");
        Assert.Contains("Prévision avec les chiffres de juillet 2026", forecast);
    }

    [Theory]
    [InlineData("2026-07", null)]
    [InlineData("2026-08", "2026-07")]
    public async Task Programs_read_until_when_the_figures_of_a_right_are_known(string month, string? until)
    {
        using var file = new TemporaryFile(".json", Alone);
        var (_, output, _) = await Command.Run("rights", file.Path, "--month", month, "--forecast", "--json");
        var rsa = JsonNode.Parse(output)!["rights"]!.AsArray().Single(right => (string?)right!["name"] == "rsa")!;
        Assert.Equal(until is not null, (bool)rsa["forecast"]!);
        Assert.Equal(until, (string?)rsa["figuresUntil"]);
    }

    [Theory]
    [InlineData("""{ "individus": {} }""", "individus")]
    [InlineData("[1]", "objet JSON")]
    [InlineData("{ not json", "JSON")]
    [InlineData("""{ "individus": { "a": { "licorne": { "2025-06": 1 } } } }""", "individus/a/licorne")]
    [InlineData("""{ "individus": { "a": { "salaire_net": { "2025-13": 1 } } } }""", "individus/a/salaire_net/2025-13")]
    [InlineData("""{ "individus": { "a": { "salaire_net": { "2025-06": "x" } } } }""", "individus/a/salaire_net/2025-06")]
    [InlineData("""{ "individus": { "a": {} }, "familles": { "f": { "parents": ["a"], "enfants": ["a"] } } }""", "familles/f/enfants")]
    [InlineData("""{ "individus": { "a": {} } }""", "individus/a")]
    public async Task An_invalid_file_is_refused_with_its_place(string text, string place)
    {
        using var file = new TemporaryFile(".json", text);
        var (exit, _, error) = await Command.Run("rights", file.Path, "--month", "2025-06");
        Assert.Equal(2, exit);
        Assert.Contains(place, error);
        Assert.DoesNotContain("   at ", error);
    }

    [Theory]
    [InlineData("--month", "juin", "2025-06")]
    [InlineData("--explain", "licorne", "licorne")]
    [InlineData("--frobnicate", "1", "--frobnicate")]
    public async Task An_invalid_option_is_refused_with_what_was_expected(string option, string value, string expected)
    {
        using var file = new TemporaryFile(".json", Alone);
        var (exit, _, error) = await Command.Run("rights", file.Path, option, value);
        Assert.Equal(2, exit);
        Assert.Contains(expected, error);
    }

    [Fact]
    public async Task A_month_before_coverage_is_told_with_the_figure_that_is_missing()
    {
        using var file = new TemporaryFile(".json", Alone);
        var (exit, _, error) = await Command.Run("rights", file.Path, "--month", "1995-01", "--explain", "rsa");
        Assert.Equal(2, exit);
        Assert.Contains("pour janvier 1995", error);
    }

    [Fact]
    public async Task What_is_paid_is_written_to_the_cent()
    {
        using var file = new TemporaryFile(".json", """
            {
              "individus": { "noe": { "date_naissance": { "ETERNITY": "1990-03-08" } }, "lou": { "date_naissance": { "ETERNITY": "2025-03-08" } }, "eve": { "date_naissance": { "ETERNITY": "2019-03-08" } } },
              "familles": { "f": { "parents": ["noe"], "enfants": ["lou", "eve"] } },
              "foyers_fiscaux": { "ff": { "declarants": ["noe"], "personnes_a_charge": ["lou", "eve"] } },
              "menages": { "m": { "personne_de_reference": ["noe"], "enfants": ["lou", "eve"] } }
            }
            """);
        var (_, output, _) = await Command.Run("rights", file.Path, "--month", "2026-06", "--json");
        var amounts = JsonNode.Parse(output)!["rights"]!.AsArray().Select(right => right!["paid"]).OfType<JsonValue>()
            .Where(paid => paid.GetValueKind() == JsonValueKind.Number).Select(paid => (decimal)paid).ToList();
        Assert.Contains(amounts, amount => amount != Math.Truncate(amount));
        Assert.All(amounts, amount => Assert.Equal(Math.Round(amount, 2), amount));
    }

    [Fact]
    public async Task A_file_of_five_megabytes_is_refused()
    {
        using var file = new TemporaryFile(".json", new string(' ', 5 * 1024 * 1024));
        var (exit, _, error) = await Command.Run("rights", file.Path);
        Assert.Equal(2, exit);
        Assert.Contains("4 Mo", error);
    }
}
