using System.Text.Json.Nodes;

namespace Prevenance.Cli.Tests;

public class FactsVerbTests
{
    private const string Facts = """
        {"id": "a", "fact": "loyer", "value": 620, "from": "2025-01-01", "recordedAt": "2025-01-15T10:00+01:00", "source": "said", "by": "Perrin"}
        {"id": "b", "fact": "loyer", "value": 640, "from": "2026-01-01", "recordedAt": "2026-02-03T09:30+01:00", "source": "document: quittance", "by": "Perrin"}
        {"id": "c", "fact": "loyer", "value": null, "from": "2026-01-01", "recordedAt": "2026-10-25T02:30+01:00", "source": "withdrawn: autre logement", "by": "Leroy", "corrects": "b"}
        """;

    [Theory]
    [InlineData("2026-02-01", "620", "a")]
    [InlineData("2026-02-03", "640", "b")]
    [InlineData("2026-10-25T02:30+02:00", "640", "b")]
    [InlineData("2026-10-25T02:30+01:00", "\"unknown\"", "c")]
    public async Task A_file_is_asked_as_it_was_known(string known, string value, string from)
    {
        using var file = new TemporaryFile(".jsonl", Facts);
        var (exit, output, _) = await Command.Run("casework", "facts", file.Path, "--on", "2026-03-01", "--known", known, "--json");
        var answer = JsonNode.Parse(output)!["answers"]!["loyer"]!;
        Assert.Equal((0, value, from), (exit, answer["value"]!.ToJsonString(), answer["from"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Nothing_known_of_a_day_is_unknown()
    {
        using var file = new TemporaryFile(".jsonl", Facts);
        var (_, output, _) = await Command.Run("casework", "facts", file.Path, "--on", "2024-12-31");
        Assert.Equal("loyer : inconnu", output.Trim());
    }

    [Theory]
    [InlineData("--erase", "b", "b : il est déjà corrigé (par c, le 25 octobre 2026)")]
    [InlineData("--known", "2026-10-25T02:30", "--known : « 2026-10-25T02:30 » n’est ni un jour ni un instant")]
    [InlineData("--on", "2026-02-30", "--on : « 2026-02-30 » n’est pas un jour")]
    public async Task What_may_not_be_done_is_refused_with_its_reason(string option, string value, string reason)
    {
        using var file = new TemporaryFile(".jsonl", Facts);
        var (exit, _, error) = await Command.Run("casework", "facts", file.Path, option, value);
        Assert.Equal((2, true), (exit, error.StartsWith(reason, StringComparison.Ordinal)));
    }
}
