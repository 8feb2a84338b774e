using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Tests.Capacity;

public class TeamWeekTests
{
    [Fact]
    public void The_same_seed_gives_the_same_week()
    {
        var (one, other) = (TeamWeek.Of(InventedTeam.Read(), seed: 4, runs: 40), TeamWeek.Of(InventedTeam.Read(), seed: 4, runs: 40));
        Assert.Equal(one.Today.WaitWeeks, other.Today.WaitWeeks);
        Assert.Equal(one.Protected!.Hours, other.Protected!.Hours);
        Assert.NotEqual(one.Today.WaitWeeks, TeamWeek.Of(InventedTeam.Read(), seed: 5, runs: 40).Today.WaitWeeks);
    }

    [Fact]
    public void A_team_that_says_nothing_of_early_contacts_has_its_week_all_the_same()
    {
        var text = InventedTeam.Text;
        var from = text.IndexOf("prevention:", StringComparison.Ordinal);
        var rights = text.IndexOf("rights:", StringComparison.Ordinal);
        var week = TeamWeek.Of(InventedTeam.Read(text[..from] + (rights > from ? text[rights..] : "")), seed: 1, runs: 40);
        Assert.Null(week.Protected);
        Assert.True(double.IsFinite(week.Today.Waiting.High));
        Assert.True(double.IsFinite(week.Today.WaitWeeks.High));
        Assert.All(week.Today.Hours.Values, hours => Assert.True(double.IsFinite(hours.Low) && double.IsFinite(hours.High)));
        Assert.Equal(TeamWeek.Of(InventedTeam.Read(), seed: 1, runs: 40).Today.WaitWeeks.Low, week.Today.WaitWeeks.Low, tolerance: 5);
    }

    [Fact]
    public void With_no_effect_time_kept_for_early_contacts_never_comes_back_and_people_wait_longer()
    {
        var week = TeamWeek.Of(InventedTeam.Read(), seed: 1, runs: 60);
        Assert.Null(week.BreakEvenAsSaid);
        Assert.Equal(1, week.NeverComesBack);
        Assert.True(week.WaitDifference!.Value.Low > 0);
        Assert.Contains("il ne revient jamais", BreakEvenText.Of(week).French, StringComparison.Ordinal);
    }

    [Fact]
    public void A_strong_effect_on_dear_crises_gives_hours_back()
    {
        var kind = InventedTeam.Read(InventedTeam.Text.Replace("hours_per_crisis: [8, 20]", "hours_per_crisis: [59, 61]\n  hr: [0.09, 0.11]", StringComparison.Ordinal));
        var week = TeamWeek.Of(kind, seed: 1, runs: 60);
        Assert.True(week.WaitDifference!.Value.High < 0);
        Assert.Equal(0, week.NeverComesBack);
    }

    [Theory]
    [InlineData("0.5")]
    [InlineData("0.6")]
    [InlineData("0.9")]
    public void Where_no_time_is_left_for_appointments_the_wait_has_no_end_rather_than_an_endless_number(string kept)
    {
        var week = TeamWeek.Of(InventedTeam.Read(InventedTeam.Text.Replace("protected: 0.1", $"protected: {kept}", StringComparison.Ordinal)), seed: 1, runs: 60);
        Assert.All([week.Protected!.WaitWeeks.Low, week.Protected.WaitWeeks.High], wait => Assert.True(wait < 1e6 || double.IsPositiveInfinity(wait), $"{wait}"));
    }

    [Fact]
    public void Two_ways_of_working_are_compared_on_the_same_weeks()
    {
        var week = TeamWeek.Of(InventedTeam.Read(InventedTeam.Text.Replace("protected: 0.1", "protected: 0", StringComparison.Ordinal)), seed: 1, runs: 40);
        Assert.Equal(new Interval(0, 0), week.WaitDifference);
    }

    [Fact]
    public void What_is_lost_while_waiting_comes_from_the_calendar_of_each_right()
    {
        var week = TeamWeek.Of(InventedTeam.Read(), seed: 1, runs: 60);
        // The RSA starts in the month of the claim: what was not claimed is lost. Family benefits can be claimed two years back.
        Assert.True(week.Today.LostEuros["rsa"]!.Value.Low > 0);
        Assert.Equal(new Interval(0, 0), week.Today.LostEuros["af"]);
    }

    [Fact]
    public void Hours_come_from_the_hours_that_the_team_has()
    {
        var hours = TeamWeek.Of(InventedTeam.Read(), seed: 1, runs: 60).Today.Hours;
        Assert.InRange(hours.Values.Sum(band => band.High), 0, 10 * 35 * 1.5);
        Assert.Equal(new Interval(0, 0), hours["prevention"]);
    }

    [Fact]
    public void A_team_that_is_overrun_has_a_wait_that_grows()
    {
        var week = TeamWeek.Of(InventedTeam.Read(InventedTeam.Text.Replace("asked: [65, 80]", "asked: [3000, 4000]", StringComparison.Ordinal)), seed: 1, runs: 20);
        Assert.True(week.Today.WaitWeeks.Low > TeamWeek.UsualWeeks);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(600)]
    public void However_long_people_wait_before_they_leave_everybody_is_seen_or_leaves(int patience)
    {
        var team = InventedTeam.Read();
        var week = TeamWeek.Of(team with { Counter = team.Counter with { Patience = new(patience, patience) } }, seed: 1, runs: 5);
        Assert.InRange(week.Today.LeftShare.Low, 0, 1);
        Assert.InRange(week.Today.LeftShare.High, 0, 1);
        Assert.InRange(week.Today.Hours["emergencies"].High, 0, 35 * 2);
    }

    [Theory]
    [InlineData("people: 9", "people: 4", ":2: too small to show")]
    [InlineData("leave: [0.18, 0.24]", "leave: 0.2", ":4: leave is written with its range")]
    [InlineData("leave: [0.18, 0.24]", "leave: [0.3, 0.2]", ":4: leave: expected two numbers from the smaller to the larger")]
    [InlineData("missed: [0.06, 0.25]", "missed: [0.06, 1.25]", "from 0 to 0.95")]
    [InlineData("right: rsa", "right: rsaa", "'rsaa' is no right here (rsa, ")]
    [InlineData("posts: 8", "posts: 8\nworker: Anne", "'worker' is not expected here")]
    public void What_cannot_be_read_is_refused_with_its_line(string was, string becomes, string expected) =>
        Assert.Contains(expected, Assert.Throws<RefusalException>(() => InventedTeam.Read(InventedTeam.Text.Replace(was, becomes, StringComparison.Ordinal))).Message, StringComparison.Ordinal);
}
