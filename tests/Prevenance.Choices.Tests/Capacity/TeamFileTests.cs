using Prevenance.Choices.Capacity.Weeks;

namespace Prevenance.Choices.Tests.Capacity;

/// <summary>A team's file is held to the same bounds as the page on which it is typed.</summary>
public sealed class TeamFileTests
{
    private const string Written = """
        team: Une équipe
        people: 9
        posts: 8
        week_hours: 35
        leave: [0.18, 0.24]
        shares: { contact: [0.4, 0.5], writing: [0.3, 0.4], travel: [0.05, 0.1], collective: [0.05, 0.1], other: [0.01, 0.03], whose: mesuré }
        counter: { days: 5, by_hour: [[2, 4], [3, 6]], minutes: [20, 30], patience: [45, 75], open: 2, whose: mesuré }
        appointments: { waiting: 60, asked: [55, 75], hours: [0.8, 1.2], missed: [0.06, 0.25], whose: mesuré }
        rights:
          - { right: rsa, asked: [1, 3], month: [400, 600] }
        """;

    [Fact]
    public void What_is_none_or_without_effect_may_be_known_exactly_and_is_told_as_looked_at_without_a_range()
    {
        const string prevention = "\nprevention: { protected: 0.1, hours_per_contact: [1, 2], fragile: [20, 40], crisis: [0.1, 0.2], recovery: [0, 0], hours_per_crisis: [8, 20], hr: [1, 1], whose: mesuré }";
        var team = TeamFile.Read("t.yaml", new StringReader(Written.Replace("collective: [0.05, 0.1]", "collective: [0, 0]", StringComparison.Ordinal) + prevention));
        Assert.Equal(["shares/collective", "prevention/recovery", "prevention/hr"], TeamWithoutRange.Of(team));
    }

    [Theory]
    [InlineData("posts: 8", "posts: 9.5", "t.yaml:3: more full-time posts than people: count those that somebody holds")]
    [InlineData("week_hours: 35", "week_hours: 0", "t.yaml:4: week_hours")]
    [InlineData("leave: [0.18, 0.24]", "leave: [0.2, 0.2]", "t.yaml:5: leave: both ends are the same: no doubt was looked at")]
    [InlineData("by_hour: [[2, 4], [3, 6]]", "by_hour: [[2, 4], [3, 3]]", "t.yaml:7: by_hour: both ends are the same")]
    [InlineData("days: 5", "days: 4.5", "t.yaml:7: days is a whole number")]
    [InlineData("by_hour: [[2, 4], [3, 6]]", "by_hour: []", "t.yaml:7: a day has 1 to 24 hours")]
    [InlineData("contact: [0.4, 0.5], writing: [0.3, 0.4], travel: [0.05, 0.1], collective: [0.05, 0.1], other: [0.01, 0.03]", "contact: [0, 0], writing: [0, 0], travel: [0, 0], collective: [0, 0], other: [0, 0]", "t.yaml:6: shares that are all zero")]
    [InlineData("month: [400, 600] }", "month: [400, 600] }\n  - { right: rsa, asked: [1, 3], month: [400, 600] }", "t.yaml:11: 'rsa' is there twice")]
    [InlineData("missed: [0.06, 0.25], whose: mesuré", "missed: [0.06, 0.25], whose: \"\"", "t.yaml:8: whose says nothing: write a word at least")]
    [InlineData("missed: [0.06, 0.25], whose: mesuré", "missed: [0.06, 0.25], whose: \"untel@example.org, mars 2026\"", "t.yaml:8: whose names somebody ('untel@example.org'): write a role")]
    [InlineData("team: Une équipe", "team: \" \"", "t.yaml:1: team says nothing")]
    public void What_cannot_be_reckoned_with_is_refused_at_its_line(string was, string becomes, string expected)
    {
        TeamFile.Read("t.yaml", new StringReader(Written));
        var changed = Written.Replace(was, becomes, StringComparison.Ordinal);
        Assert.NotEqual(Written, changed);
        Assert.Contains(expected, Assert.Throws<RefusalException>(() => TeamFile.Read("t.yaml", new StringReader(changed))).Message, StringComparison.Ordinal);
    }
}
