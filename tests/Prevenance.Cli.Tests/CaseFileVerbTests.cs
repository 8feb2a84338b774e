using System.Text.Json.Nodes;

namespace Prevenance.Cli.Tests;

/// <summary>The verbs that hold rules of the household's file to a file of cases.</summary>
public class CaseFileVerbTests
{
    [Theory]
    [InlineData("goals", "case,weights,levels,T_to_one_decimal\n\"Deux, égaux\",1 1,1 1,62.4\n", 0, "62.4  Deux, égaux")]
    [InlineData("goals", "case,weights,levels,T_to_one_decimal\nAucun,,,50.0\n", 1, "DIFFÈRE  pas de chiffre  Aucun")]
    [InlineData("messages", "text,expected\nÀ mardi 9 h.,send\n", 0, "send  À mardi 9 h.")]
    [InlineData("messages", "text,expected\nVotre RSA est prêt.,send\n", 1, "hold  DIFFÈRE : attendu send  Votre RSA est prêt.\n    une prestation, ou qui la verse : « RSA »")]
    public async Task Each_case_is_told_and_the_exit_code_says_whether_all_agree(string verb, string cases, int exit, string told)
    {
        using var file = new TemporaryFile(".csv", cases);
        var (code, output, _) = await Command.Run("casework", verb, file.Path);
        Assert.Equal((exit, told), (code, output.Trim()));
    }

    [Theory]
    [InlineData("goals", "case,weights,levels\nA,1,3\n", ".csv:2 : un niveau va de -2 à +2, pas 3")]
    [InlineData("messages", "texte\nBonjour\n", ".csv:1 : attendu : les colonnes text")]
    public async Task A_file_that_is_none_is_refused_with_its_line(string verb, string cases, string reason)
    {
        using var file = new TemporaryFile(".csv", cases);
        var (code, _, error) = await Command.Run("casework", verb, file.Path);
        Assert.Equal(2, code);
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_gives_its_busy_times_and_nothing_else()
    {
        using var file = new TemporaryFile(".ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@exemple.invalid\nSUMMARY:VAD Mme B.\nDTSTART;TZID=Romance Standard Time:20261201T090000\nDURATION:PT1H\nEND:VEVENT\nBEGIN:VEVENT\nUID:b\nEND:VEVENT\nEND:VCALENDAR\n");
        var (code, output, _) = await Command.Run("casework", "calendar", file.Path, "--on", "2026-11-27", "--json");
        var told = JsonNode.Parse(output)!;
        Assert.Equal(0, code);
        Assert.Equal("""[["2026-12-01T08:00Z","2026-12-01T09:00Z"]]""", told["instances"]!["a"]!.ToJsonString());
        Assert.Equal(("refused: no start", "Romance Standard Time is Europe/Paris", "nothing new"), (told["instances"]!["b"]!.GetValue<string>(), told["windowsZone"]!.GetValue<string>(), told["secondRun"]!.GetValue<string>()));
        Assert.DoesNotContain("VAD", output, StringComparison.Ordinal);
    }
}
