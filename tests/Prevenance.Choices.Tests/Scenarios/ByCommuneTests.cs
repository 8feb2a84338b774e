using Prevenance.Choices.Distribution;
using Prevenance.Choices.Scenarios;

namespace Prevenance.Choices.Tests.Scenarios;

/// <summary>What is shown by commune: no small count, and the same hidden for each scenario that is told beside it.</summary>
public sealed class ByCommuneTests
{
    private static readonly ScenarioResult Result = new ScenarioRun("nowhere", threads: 2).Of(InventedScenario.Read());

    [Fact]
    public void A_count_from_one_to_ten_is_hidden_and_what_would_give_it_back_too()
    {
        var told = ByCommune.Of([With(("69381", 300, 5, 900), ("69382", 200, 40, 800), ("69383", 100, 0, 700))])!;
        Assert.Null(told.Lines[0].Gain[0]);
        // Sums are known from the people of a commune: one hidden cell alone would be no secret.
        Assert.True(told.Lines.SelectMany(line => line.Gain.Concat(line.Lose)).Count(range => range is null) > 1);
        Assert.Equal("Lyon 1er", told.Lines[0].Name.French);
    }

    [Fact]
    public void What_one_scenario_hides_the_others_beside_it_hide_too()
    {
        var (small, large) = (With(("69381", 300, 5, 900), ("69382", 200, 40, 800)), With(("69381", 300, 50, 855), ("69382", 200, 40, 800)));
        Assert.All(ByCommune.Of([large])!.Lines, line => Assert.NotNull(line.Gain[0]));
        var beside = ByCommune.Of([large, small])!;
        Assert.Equal([null, null], beside.Lines[0].Gain);
        Assert.Equal(ByCommune.Of([small, large])!.Hidden, beside.Hidden);
    }

    [Fact]
    public void Where_what_is_to_be_hidden_cannot_be_found_nothing_is_told_and_why()
    {
        var told = ByCommune.Of([With([.. Enumerable.Range(0, 100_000).Select(code => ($"{code:00000}", 300.0, 5.0, 900.0))])])!;
        Assert.Empty(told.Lines);
        Assert.Contains("cells", told.NotTold!.Value.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_told_of_communes_where_people_are_drawn_and_live_nowhere() => Assert.Null(ByCommune.Of([Result]));

    private static ScenarioResult With(params (string Commune, double Lose, double Gain, double Same)[] communes) => Result with
    {
        Law = Result.Law! with { Communes = [.. communes.Select(one => new CommuneEffect(one.Commune, Both(new GainsAndLosses(0, one.Lose, one.Same, one.Gain, 0))))] },
    };

    private static ClassesAtEnds Both(GainsAndLosses classes) => new(classes, classes);
}
