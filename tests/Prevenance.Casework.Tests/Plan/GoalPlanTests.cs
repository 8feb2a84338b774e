using Prevenance.Casework.Plan;

namespace Prevenance.Casework.Tests.Plan;

public class GoalPlanTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    [Theory]
    [InlineData("1", "0", 50.0)]
    [InlineData("1", "2", 70.0)]
    [InlineData("2 1", "2 -1", 62.0)]           // 50 + 30 / √(0.7 × 5 + 0.3 × 9)
    [InlineData("1 1", "1 1", 62.4)]            // 50 + 20 / √(0.7 × 2 + 0.3 × 4)
    [InlineData("5 1", "-2 2", 35.1)]           // 50 − 80 / √(0.7 × 26 + 0.3 × 36)
    public void Goals_weigh_by_how_much_they_matter_and_go_together(string weights, string levels, double score) =>
        Assert.Equal(score, AttainmentScore.Of([.. weights.Split(' ').Select(double.Parse).Zip(levels.Split(' ').Select(int.Parse))]));

    [Fact]
    public void Without_a_goal_there_is_no_figure() => Assert.Null(new GoalPlan([]).AttainedOn(Today).Score);

    [Fact]
    public void A_goal_given_up_or_not_yet_rated_is_left_out_and_said_so()
    {
        var plan = new GoalPlan(
        [
            Goal("Dormir") with { Ratings = [new(new(2026, 3, 1), -1, "Perrin"), new(new(2026, 6, 1), 1, "Perrin")] },
            Goal("Passer le permis") with { Ratings = [new(new(2026, 3, 1), -2, "Perrin")], GivenUp = new(new(2026, 5, 1), "ce n’est plus pour moi") },
            Goal("Voir ma fille"),
        ]);
        var attained = plan.AttainedOn(Today);
        Assert.Equal((60.0, 1), (attained.Score, attained.Counted));
        Assert.Equal(["« Passer le permis » : laissé par la personne le 1er mai 2026", "« Voir ma fille » : pas encore regardé ensemble"], attained.LeftOut.Select(one => one.InWords.French));
    }

    [Fact]
    public void A_day_of_the_past_counts_what_was_rated_and_held_by_then()
    {
        var plan = new GoalPlan([Goal("Dormir") with { Ratings = [new(new(2026, 3, 1), -1, "Perrin"), new(new(2026, 6, 1), 1, "Perrin")], GivenUp = new(new(2026, 7, 1)) }]);
        Assert.Equal([null, 40.0, 60.0, null], new DateOnly[] { new(2026, 2, 28), new(2026, 3, 1), new(2026, 6, 30), new(2026, 7, 1) }.Select(day => plan.AttainedOn(day).Score));
    }

    [Theory]
    [InlineData(-3)]
    [InlineData(3)]
    public void There_are_five_levels(int level) => Assert.Throws<RefusalException>(() => new Rating(Today, level, "Perrin"));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void A_weight_is_above_zero(double weight) => Assert.Throws<RefusalException>(() => AttainmentScore.Of([(weight, 1)]));

    [Fact]
    public void Each_level_is_described_in_words() =>
        Assert.Equal(["a", "b", "c", "d", "e"], Enumerable.Range(Rating.Lowest, 5).Select(level => Goal("x").Levels[level]));

    [Fact]
    public void The_shared_cases_come_out_to_a_tenth()
    {
        var cases = GoalCase.Read(SharedCases.Require("casework", "cases", "c07-gas.csv"));
        Assert.NotEmpty(cases);
        Assert.All(cases, one => Assert.True(one.IsExpected, one.Name));
    }

    [Theory]
    [InlineData("\"A, of two\",2 1,1 0,58.0", true)]
    [InlineData("B,2 1,1 0,58.1", false)]
    [InlineData("C,,,none", true)]
    [InlineData("D,,,50.0", false)]
    [InlineData("E,1,1,none", false)]
    [InlineData("F,1,1,", null)]
    public void A_line_says_whether_it_agrees(string line, bool? agrees) => Assert.Equal(agrees, Assert.Single(Read(line)).IsExpected);

    [Theory]
    [InlineData("A,1 1,1,50")]
    [InlineData("A,1,3,50")]
    [InlineData("A,1,0.5,50")]
    [InlineData("A,0,1,50")]
    [InlineData("A,x,1,50")]
    [InlineData("A,1,1,much")]
    public void A_line_that_is_no_case_is_refused_with_its_place(string line) =>
        Assert.EndsWith(":2", Assert.Throws<RefusalException>(() => Read(line)).Refusals[0].Place, StringComparison.Ordinal);

    private static IReadOnlyList<GoalCase> Read(string line)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        File.WriteAllText(path, $"case,weights,levels,T_to_one_decimal\n{line}\n");
        try
        {
            return GoalCase.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Goal Goal(string words) => new() { Id = words, Words = words, Levels = new("a", "b", "c", "d", "e") };
}
