using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Comparing;
using Prevenance.Casework.People.Searching;

namespace Prevenance.Casework.Tests.People;

public class CandidatesTests(ITestOutputHelper output)
{
    private static readonly DateOnly Today = new(2026, 11, 27);
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);
    private static readonly NameCodes Codes = new(text => Convert.ToHexString(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(text)).AsSpan(0, 16)));

    [Fact]
    public void Whoever_is_shown_as_a_pair_is_found_among_thousands_by_hashes_alone() => Assert.Equal([], NotFound(6_000));

    [Fact]
    public void Strong_candidates_come_first()
    {
        var pairs = NamePairFile.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "names.csv"));
        var index = new PersonIndex(Codes);
        foreach (var pair in pairs)
            index.Add(pair.Other);
        Assert.All(pairs, pair =>
        {
            var levels = new Candidates(index, Codes).Of(pair.One, Today).Select(candidate => candidate.Likeness.Level).ToList();
            Assert.Equal(levels.OrderDescending(), levels);
        });
    }

    [Fact]
    public void Codes_are_hashes_and_hold_no_letter_of_a_name()
    {
        var person = InventedPersons.Draw(1).Single();
        var asked = new List<string>();
        var codes = new NameCodes(text =>
        {
            asked.Add(text);
            return $"h{asked.Count}";
        }).Of(person);
        Assert.Equal(asked.Count, codes.Count);
        Assert.All(codes, code => Assert.Matches("^h[0-9]+$", code.Hash));
        Assert.Equal(asked.Count, asked.Distinct().Count());
    }

    [Fact]
    public void A_search_opens_no_more_persons_than_it_may()
    {
        var counting = new Counting();
        new Candidates(counting, Codes).Of(InventedPersons.Draw(1).Single(), Today);
        Assert.Equal(50, counting.Most);
    }

    /// <summary>Measured by hand, for docs/casework-imports.md: <c>--explicit only --filter-class '*CandidatesTests'</c>.</summary>
    [Fact(Explicit = true)]
    public void A_search_among_sixty_thousand_takes_less_than_a_tenth_of_a_second()
    {
        Assert.Equal([], NotFound(60_000));
        var index = Filled(60_000);
        var searched = InventedPersons.Draw(2_000, seed: 2);
        var times = searched.Select(person =>
        {
            var start = Stopwatch.GetTimestamp();
            new Candidates(index, Codes).Of(person, Today);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Skip(100).Order().ToList();
        output.WriteLine($"median {times[times.Count / 2]:0.0} ms, 95 % {times[times.Count * 95 / 100]:0.0} ms, 99 % {times[times.Count * 99 / 100]:0.0} ms, most {times[^1]:0.0} ms");
        Assert.InRange(times[times.Count * 95 / 100], 0, 100);
    }

    private static IEnumerable<string> NotFound(int others)
    {
        var index = Filled(others);
        var pairs = NamePairFile.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "names.csv")).Where(pair => pair.Expected > LikenessLevel.None).ToList();
        foreach (var pair in pairs)
            index.Add(pair.Other);
        return pairs.Where(pair => new Candidates(index, Codes).Of(pair.One, Today).All(candidate => candidate.Person != pair.Other)).Select(pair => $"{pair.Id} {pair.Why}");
    }

    private static PersonIndex Filled(int count)
    {
        var index = new PersonIndex(Codes);
        foreach (var person in InventedPersons.Draw(count))
            index.Add(person);
        return index;
    }

    private sealed class Counting : ICodedPersons
    {
        public int Most { get; private set; }

        public IReadOnlyList<Person> Open(IReadOnlyList<NameCode> codes, int most)
        {
            Most = most;
            return [];
        }
    }
}
