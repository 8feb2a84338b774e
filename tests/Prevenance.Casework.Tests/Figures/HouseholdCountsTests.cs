using Prevenance.Casework.Figures;

namespace Prevenance.Casework.Tests.Figures;

/// <summary>What is shown of counts of households tells no count of less than ten, by itself or by what it leaves out.</summary>
public sealed class HouseholdCountsTests
{
    private static readonly long[] Tried = [0, 1, 3, 9, 10, 11, 14, 25, 200];

    public static TheoryData<long, long> Pairs => [.. from one in Tried from other in Tried select (one, other)];

    [Theory, MemberData(nameof(Pairs))]
    public void No_count_of_less_than_ten_is_shown_nor_a_sum_that_would_give_it_back(long one, long other)
    {
        foreach (var third in Tried)
        {
            long[] counts = [one, other, third];
            var shown = HouseholdCounts.Of(counts);
            Assert.Equal(counts.Select(count => count < 10 ? (long?)null : count), shown.Kinds);
            Assert.Equal(shown.Kinds.Contains(null) ? null : counts.Sum(), shown.All);
        }
    }

    [Fact]
    public void Who_knows_how_it_is_hidden_and_compares_two_partings_of_the_same_households_still_finds_no_hidden_count()
    {
        // Every way to part households in three, and some of them in two: what looks the same leaves each hidden count any value below ten.
        const int most = 12;
        var seen = new Dictionary<string, HashSet<long>[]>();
        for (var mixed = 0; mixed < (most + 1) * (most + 1) * (most + 1); mixed++)
        {
            long[] all = [mixed % (most + 1), mixed / (most + 1) % (most + 1), mixed / (most + 1) / (most + 1)];
            var (whole, sum) = (HouseholdCounts.Of(all), all.Sum());
            for (var done = 0L; done <= sum; done++)
            {
                for (var waiting = 0L; done + waiting <= sum; waiting++)
                {
                    var some = whole.Within(done, waiting);
                    var shown = $"{string.Join(' ', whole.Kinds.Select(Word))} {Word(whole.All)} {Word(some.Kinds[0])} {Word(some.Kinds[1])} {Word(some.All)}";
                    if (!seen.TryGetValue(shown, out var values))
                        seen[shown] = values = [[], [], [], [], []];
                    long[] counts = [.. all, done, waiting];
                    foreach (var (place, count) in counts.Index())
                        values[place].Add(count);
                }
            }
        }
        Assert.True(seen.Count > 100);
        foreach (var (shown, values) in seen)
        {
            foreach (var (place, word) in shown.Split(' ').Where((_, place) => place is not 3 and < 6).Index())
                Assert.True(word != "-" || Enumerable.Range(0, 10).All(count => values[place].Contains(count)), $"{shown}: the count at {place} may only be {string.Join(", ", values[place])}");
        }
    }

    private static string Word(long? count) => count is null ? "-" : $"{count}";
}
