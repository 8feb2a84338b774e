using System.Text.Json.Nodes;

namespace Prevenance.Cli.Tests;

public class TimelineVerbTests
{
    /// <summary>An invented man without income who turns 25 in December 2026, and who knows that a wage starts in June 2027.</summary>
    private const string Noe = """
        {
          "individus": { "noe": { "date_naissance": { "ETERNITY": "2001-12-05" }, "salaire_net": { "2026-06": 0, "2027-06": 1500 } } },
          "familles": { "f": { "parents": ["noe"] } },
          "foyers_fiscaux": { "ff": { "declarants": ["noe"] } },
          "menages": { "m": { "personne_de_reference": ["noe"] } }
        }
        """;

    [Fact]
    public async Task Changes_are_printed_by_month_with_their_cause_then_what_to_do()
    {
        using var file = new TemporaryFile(".json", Noe);
        var (exit, output, _) = await Command.Run("timeline", file.Path, "--month", "2026-07", "--months", "18");
        Assert.Equal(0, exit);
        Assert.Contains("De juillet 2026 à décembre 2027", output);
        Assert.Matches(@"janvier 2027\r?\n(?:   .*\n)*   Revenu de solidarité active \(rsa\) – f : 0 € → 651,69 €\s+noe a 25 ans en décembre 2026", output);
        Assert.Contains("« Salaire net – noe » y compte depuis juin 2027 (1 500 €)", output.Replace('\u202f', ' '));
        Assert.Contains("À demander en ligne ou sur papier ou sur place, avec : une pièce d’identité", output);
    }

    [Fact]
    public async Task A_deadline_that_is_past_on_the_calendar_says_so()
    {
        using var file = new TemporaryFile(".json", Noe.Replace("2026-06", "2025-06", StringComparison.Ordinal).Replace("2001-12-05", "2000-12-05", StringComparison.Ordinal));
        var (_, output, _) = await Command.Run("timeline", file.Path, "--month", "2025-07", "--months", "12");
        Assert.Contains("sans attendre (c’était à faire d’ici fin ", output);
    }

    [Fact]
    public async Task Programs_read_JSON()
    {
        using var file = new TemporaryFile(".json", Noe);
        var (_, output, _) = await Command.Run("timeline", file.Path, "--month", "2026-07", "--months", "12", "--json");
        var document = JsonNode.Parse(output)!;
        var opening = document["changes"]!.AsArray().First(change => (string?)change!["name"] == "rsa")!;
        Assert.Equal("2027-01", (string?)opening["period"]);
        Assert.Equal(651.69, (double)opening["to"]!, 2);
        var alert = document["alerts"]!.AsArray().First(one => (string?)one!["name"] == "rsa")!;
        Assert.Equal("opening", (string?)alert["kind"]);
        Assert.Equal(651.69, (double)alert["lostPerMonth"]!, 2);
    }

    [Fact]
    public async Task Rights_whose_figures_are_not_known_are_named()
    {
        using var file = new TemporaryFile(".json", Noe.Replace("2001-12-05", "1920-12-05", StringComparison.Ordinal));
        var (exit, output, _) = await Command.Run("timeline", file.Path, "--month", "1950-01", "--months", "2");
        Assert.Equal(0, exit);
        Assert.Matches("Non calculé pour ces mois : .*Revenu de solidarité active", output);
    }

    [Theory]
    [InlineData("--month", "juin", "2025-06")]
    [InlineData("--month", "9990-01", "2031-12")]
    [InlineData("--months", "0", "120")]
    [InlineData("--months", "1000", "120")]
    public async Task An_invalid_option_is_refused_with_what_was_expected(string option, string value, string expected)
    {
        using var file = new TemporaryFile(".json", Noe);
        var (exit, _, error) = await Command.Run("timeline", file.Path, option, value);
        Assert.Equal(2, exit);
        Assert.Contains(expected, error);
    }
}
