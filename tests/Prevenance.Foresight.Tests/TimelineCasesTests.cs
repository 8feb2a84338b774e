using System.Globalization;
using Prevenance.Foresight.Wording;

namespace Prevenance.Foresight.Tests;

public class TimelineCasesTests
{
    public static TheoryData<string> Files => [.. TimelineCase.All.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_changes_are_those_that_the_articles_call_for(string file)
    {
        var expected = TimelineCase.All[file].Case;
        var timeline = TimelineCase.Compute(file);

        var found = timeline.Changes.Where(change => expected.Rights.Contains(change.Right.Name))
            .Select(change => Line(change.Right.Name, change.Period.ToString(), change.From, change.To, CauseSentence.Of(change.Causes[0]).French));
        Assert.Equal(
            expected.Changes.Select(line => Line(line.Right, line.Period, line.From, line.To, line.Because)).Order(StringComparer.Ordinal),
            found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_changes_without_a_cause_told_in_both_languages(string file) => Assert.All(TimelineCase.Compute(file).Changes, change =>
    {
        Assert.NotEmpty(change.Causes);
        Assert.All(change.Causes, cause => Assert.NotEqual(CauseSentence.Of(cause).French, CauseSentence.Of(cause).English));
    });

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_expected_change_names_its_article(string file) =>
        Assert.All(TimelineCase.All[file].Case.Changes, line => Assert.Matches("[A-Z]", line.Article));

    private static string Line(string right, string period, double from, double to, string because) =>
        string.Create(CultureInfo.InvariantCulture, $"{right} {period}: {from:0.00} -> {to:0.00} because {because}");
}
