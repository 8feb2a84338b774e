using System.Text.Json.Nodes;

namespace Prevenance.Cli.Tests;

public class CheckVerbTests
{
    private const string TwoCases = """
        - name: right
          period: 2025-03
          input: { date_naissance: '1985-03-01' }
          output: { age: 40 }
        - name: wrong
          period: 2025-03
          input: { date_naissance: '1985-03-01' }
          output: { age: 39, licorne: 1 }
        """;

    [Fact]
    public async Task Counts_are_written_as_JSON()
    {
        using var file = new TemporaryFile(".yaml", TwoCases);
        var (exit, output, _) = await Command.Run("check", file.Path, "--json");
        var report = JsonNode.Parse(output)!;
        Assert.Equal(0, exit);
        Assert.Equal("""{"agree":1,"differ":1,"explained":0,"notModelled":0}""", report["variables"]!["age"]!.ToJsonString());
        Assert.Equal("""{"agree":0,"differ":0,"explained":0,"notModelled":1}""", report["variables"]!["licorne"]!.ToJsonString());
        Assert.Equal("""{"pass":1,"fail":1,"explained":0,"notModelled":0}""", report["cases"]!.ToJsonString());
    }

    [Theory]
    [InlineData("50", 0)]
    [InlineData("51", 1)]
    public async Task A_share_that_is_not_reached_fails(string percent, int expected)
    {
        using var file = new TemporaryFile(".yaml", TwoCases);
        Assert.Equal(expected, (await Command.Run("check", file.Path, "--at-least", percent)).ExitCode);
    }

    [Fact]
    public async Task Only_cases_from_a_year_on_are_kept()
    {
        using var file = new TemporaryFile(".yaml", TwoCases);
        var (_, output, _) = await Command.Run("check", file.Path, "--since", "2026", "--json");
        Assert.Equal("{}", JsonNode.Parse(output)!["variables"]!.ToJsonString());
    }

    [Fact]
    public async Task A_difference_is_shown_with_both_values_and_the_explanation()
    {
        using var file = new TemporaryFile(".yaml", TwoCases);
        var (_, output, _) = await Command.Run("check", file.Path);
        Assert.Contains("attendu 39, trouvé 40", output);
        Assert.Contains("1 March 1985", output);
    }

    [Fact]
    public async Task A_difference_that_an_entry_explains_counts()
    {
        using var file = new TemporaryFile(".yaml", """
            - period: 2024-03
              input: { date_naissance: '1964-03-02' }
              output: { age: 60 }
            """);
        var (exit, output, _) = await Command.Run("check", file.Path, "--at-least", "100", "--json");
        Assert.Equal(0, exit);
        Assert.Equal("""{"agree":0,"differ":1,"explained":1,"notModelled":0}""", JsonNode.Parse(output)!["variables"]!["age"]!.ToJsonString());
        Assert.Equal("""{"ages-to-the-day":1}""", JsonNode.Parse(output)!["reasons"]!.ToJsonString());
    }

    [Fact]
    public async Task Each_case_of_a_right_that_does_not_pass_is_listed_with_its_reason()
    {
        using var file = new TemporaryFile(".yaml", """
            - name: unknown fact
              period: 2025-03
              input: { date_naissance: '1985-03-01', licorne: 1 }
              output: { rsa: 0 }
            """);
        var (_, output, _) = await Command.Run("check", file.Path, "--list");
        Assert.Contains("unknown fact", output);
        Assert.Contains("the fact licorne is not modelled", output);
    }

    [Theory]
    [InlineData(".yaml", "[", "ne se lit pas")]
    [InlineData(".txt", "", ".jsonl")]
    [InlineData(".jsonl", "{ \"period\": 3 ", "1")]
    public async Task A_file_of_no_cases_is_refused(string ending, string text, string expected)
    {
        using var file = new TemporaryFile(ending, text);
        var (exit, _, error) = await Command.Run("check", file.Path);
        Assert.Equal(2, exit);
        Assert.Contains(expected, error);
    }
}
