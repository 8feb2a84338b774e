using Prevenance.Accounts;
using Prevenance.Directories.Referrals.Unmet;

namespace Prevenance.Directories.Tests.Referrals;

/// <summary>
/// Somebody who has every release, and works out of each hidden count whatever the rest leaves possible. What is shown of a kind in a theme is its areas
/// and their sum, so that all the values that a hidden area can have are known: from nothing to what is left of the sum.
/// </summary>
public class UnmetReleaseTests
{
    private const int Least = 11;

    private static readonly string[] Themes = ["alimentation", "sante"];
    private static readonly string[] Areas = ["", "69029", "69259", "69266", "69381"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void From_every_release_no_hidden_count_is_narrowed_to_fewer_than_eleven_values(int seed)
    {
        foreach (var (release, counted) in Releases(seed))
        {
            Assert.Contains(release.Lines, line => line.Counts.Contains(null));
            foreach (var theme in release.Lines.GroupBy(line => line.Theme))
            {
                foreach (var kind in Enumerable.Range(0, release.Kinds.Count))
                {
                    var sum = theme.Single(line => line.Area is null).Counts[kind];
                    var areas = theme.Where(line => line.Area is not null).ToList();
                    var hidden = areas.Where(line => line.Counts[kind] is null).ToList();
                    if (sum is null || hidden.Count == 0)
                        continue;
                    Assert.True(hidden.Count > 1, $"{release.Quarter} {theme.Key} {release.Kinds[kind]}: alone");
                    var left = sum.Value - areas.Sum(line => line.Counts[kind] ?? 0);
                    Assert.True(left + 1 >= Least, $"{release.Quarter} {theme.Key} {release.Kinds[kind]}: {left}");
                }
            }
            Assert.All(release.Lines.SelectMany(line => line.Counts).OfType<long>(), count => Assert.True(count is 0 or >= Least));
            Assert.All(release.Lines.Where(line => line.Area is not null), line => Assert.All(line.Counts.Index().Where(one => one.Item is not null), one => Assert.Equal(counted.GetValueOrDefault((line.Theme, line.Area!, release.Kinds[one.Index])), one.Item)));
        }
    }

    [Theory]
    [InlineData(4)]
    public void What_one_release_hides_the_next_ones_never_show_so_that_no_difference_tells_it(int seed)
    {
        HashSet<HiddenCount> before = [];
        foreach (var (release, _) in Releases(seed))
        {
            Assert.NotEmpty(release.Hidden);
            Assert.Subset(release.Hidden.ToHashSet(), before);
            foreach (var line in release.Lines)
                Assert.All(line.Counts.Index().Where(one => one.Item is not null), one => Assert.DoesNotContain(new HiddenCount(line.Theme, line.Area, release.Kinds[one.Index]), before));
            before = [.. release.Hidden];
        }
    }

    [Fact]
    public void An_area_of_which_nobody_is_counted_any_more_stays_hidden_where_it_was()
    {
        var first = UnmetRelease.Of(new Quarter(2026, 4), Counted(("69266", 30), ("69029", 3), ("69259", 40)), null);
        var second = UnmetRelease.Of(new Quarter(2027, 1), Counted(("69266", 30), ("69259", 40)), first);
        Assert.Null(second.Lines.Single(line => line.Area == "69029").Counts[NoRoom(second)]);
        // A quarter of which nothing is counted forgets nothing of what was hidden.
        var empty = UnmetRelease.Of(new Quarter(2027, 2), new Dictionary<(string, string, string), long>(), second);
        Assert.Subset(empty.Hidden.ToHashSet(), second.Hidden.ToHashSet());
        Assert.Empty(UnmetRelease.Of(new Quarter(2027, 2), new Dictionary<(string, string, string), long>(), null).Lines);
    }

    [Fact]
    public void What_is_large_everywhere_is_shown_with_its_sum_and_becomes_one_question()
    {
        var release = UnmetRelease.Of(new Quarter(2026, 4), Counted(("69266", 30), ("69029", 12)), null);
        Assert.Empty(release.Hidden);
        Assert.Equal(42, release.Lines.Single(line => line.Area is null).Counts[NoRoom(release)]);
        var question = Assert.Single(OpenQuestions.Of(release));
        Assert.Contains("42 personnes n’ont pas trouvé de place", question.French, StringComparison.Ordinal);
        Assert.EndsWith("?", question.French, StringComparison.Ordinal);
        Assert.EndsWith("?", question.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_that_is_hidden_asks_no_question() =>
        Assert.Empty(OpenQuestions.Of(UnmetRelease.Of(new Quarter(2026, 4), Counted(("69266", 4), ("69029", 3)), null)));

    [Fact]
    public void Every_kind_has_words_and_a_question_of_its_own()
    {
        var release = UnmetRelease.Of(new Quarter(2026, 4), UnmetKinds.All.ToDictionary(kind => ("sante", "69266", kind), _ => 20L), null);
        var questions = OpenQuestions.Of(release);
        Assert.Equal(UnmetKinds.All.Count, questions.Select(question => question.French).Distinct().Count());
        Assert.All(questions, question => Assert.EndsWith("?", question.French, StringComparison.Ordinal));
        Assert.All(UnmetKinds.All, kind => Assert.NotEqual(kind, UnmetKinds.InWords(kind).English));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-1", "premier trimestre 2026")]
    [InlineData("2026-12-31", "2026-4", "quatrième trimestre 2026")]
    public void A_day_is_of_one_quarter(string day, string name, string words)
    {
        var quarter = Quarter.Of(DateOnly.Parse(day));
        Assert.Equal(name, $"{quarter}");
        Assert.Equal(quarter, Quarter.Read(name));
        Assert.Equal(words, quarter.InWords.French);
        Assert.Null(Quarter.Read(name + "1"));
    }

    private static Dictionary<(string Theme, string Area, string Kind), long> Counted(params (string Area, long Count)[] noRoom) =>
        noRoom.ToDictionary(one => ("alimentation", one.Area, "no-room"), one => one.Count);

    private static int NoRoom(UnmetRelease release) => release.Kinds.Index().Single(kind => kind.Item == "no-room").Index;

    /// <summary>Quarters one after the other, whose counts are many small ones and some large.</summary>
    private static IEnumerable<(UnmetRelease Release, Dictionary<(string Theme, string Area, string Kind), long> Counted)> Releases(int seed)
    {
        var (chance, before) = (new Random(seed), (UnmetRelease?)null);
        for (var number = 1; number <= 3; number++)
        {
            var counted = (from theme in Themes
                           from area in Areas
                           from kind in UnmetKinds.All
                           select (Key: (theme, area, kind), Count: (long)Math.Pow(chance.NextDouble() * 6, 3) - 5)).Where(one => one.Count > 0).ToDictionary(one => one.Key, one => one.Count);
            before = UnmetRelease.Of(new Quarter(2026, number), counted, before);
            yield return (before, counted);
        }
    }
}
