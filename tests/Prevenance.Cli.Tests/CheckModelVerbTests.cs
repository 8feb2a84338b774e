using System.Text.Json.Nodes;

namespace Prevenance.Cli.Tests;

public class CheckModelVerbTests
{
    private const string Right = """{"title":"Juste","kind":"unclaimed","input":{"recipients":{"a":750},"rates":[0.25]},"expected":[[250,250]]}""";
    private const string Wrong = """{"title":"Un de trop","kind":"unclaimed","input":{"recipients":{"a":750},"rates":[0.25]},"expected":[[250,251]]}""";
    private const string Without = """{"title":"Ailleurs","kind":"pmedian","input":{"file":"nowhere.txt"},"expected":{"optimum":1}}""";
    private const string Unknown = """{"title":"Autre","kind":"unclaimd","input":{},"expected":0}""";

    [Fact]
    public async Task Each_value_has_its_line_and_one_that_is_out_is_told_by_the_exit_code()
    {
        using var right = new TemporaryFile(".json", Right);
        using var wrong = new TemporaryFile(".json", Wrong);
        var (exit, output, _) = await Command.Run("check-model", right.Path, wrong.Path);
        Assert.Equal(1, exit);
        Assert.Contains("hors tolérance  /0/1 : attendu 251, obtenu 250", output);
        Assert.Equal(3, output.Split("dans la tolérance").Length - 1);
        Assert.Equal(0, (await Command.Run("check-model", right.Path)).ExitCode);
    }

    [Fact]
    public async Task A_case_whose_data_are_not_there_neither_holds_nor_differs()
    {
        using var without = new TemporaryFile(".json", Without);
        var (exit, output, _) = await Command.Run("check-model", without.Path, "--json");
        var told = JsonNode.Parse(output)!["cases"]![0]!;
        Assert.Equal((0, "lacks-data", "le fichier nowhere.txt"), (exit, (string?)told["state"], (string?)told["lacks"]));
    }

    [Fact]
    public async Task An_unknown_kind_is_refused_with_its_place_and_the_others_are_worked_out()
    {
        using var unknown = new TemporaryFile(".json", Unknown);
        using var right = new TemporaryFile(".json", Right);
        var (exit, output, error) = await Command.Run("check-model", unknown.Path, right.Path);
        Assert.Equal(2, exit);
        Assert.Contains("/kind : « unclaimd » n’est pas un genre connu", error);
        Assert.Contains("Juste", output);
    }
}
