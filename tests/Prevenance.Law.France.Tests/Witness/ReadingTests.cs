using System.Text.RegularExpressions;
using Prevenance.Exchange.Cases;
using Prevenance.Law.France.Witness;

namespace Prevenance.Law.France.Tests.Witness;

/// <summary>
/// The readings that explain why a witness differs. Each file of <c>Readings</c> bears the name of an entry of the discrepancies and
/// holds pairs of cases on one situation: first what the text gives, then what the reading gives, both worked out by hand.
/// </summary>
public partial class ReadingTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Witness", "Readings");

    public static TheoryData<string> Entries =>
        [.. ReferenceModel.Assumed.Concat(ReferenceModel.Readings).Select(reading => reading.Entry).Concat(ReferenceModel.Remarks.Select(remark => remark.Entry)).Distinct()];

    public static TheoryData<string> TriedEntries => [.. ReferenceModel.Readings.Select(reading => reading.Entry).Distinct()];

    public static TheoryData<int> Indexes => [.. Enumerable.Range(0, ReferenceModel.Readings.Count)];

    [Theory]
    [MemberData(nameof(Entries))]
    public void The_document_tells_the_entry(string entry) => Assert.Contains(entry, Anchors());

    [Theory]
    [MemberData(nameof(TriedEntries))]
    public void The_text_gives_the_first_result_and_the_reading_the_second(string entry)
    {
        var checker = new CaseChecker(FrenchLaw.System, [.. ReferenceModel.Readings.Where(reading => reading.Entry == entry)]);
        var results = CasesOf(entry).Select(checker.Check).ToList();

        Assert.NotEmpty(results);
        Assert.Equal(results.Select((_, i) => i % 2 == 0 ? Outcome.Agree : Outcome.Explained), results.Select(result => result.Outcome));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Each_reading_explains_a_case_alone(int index)
    {
        var reading = ReferenceModel.Readings[index];
        var checker = new CaseChecker(FrenchLaw.System, [reading]);

        Assert.Contains(CasesOf(reading.Entry), peer => checker.Check(peer).Outcome == Outcome.Explained);
    }

    private static IReadOnlyList<PeerCase> CasesOf(string entry) =>
        [.. new CaseFiles(FrenchLaw.System, refusal => throw refusal).Read(Path.Combine(Folder, entry + ".yaml"))];

    /// <summary>The anchors that a heading has where the document is read: small letters, hyphens for spaces, no punctuation.</summary>
    private static IEnumerable<string> Anchors() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "discrepancies.md")).Where(line => line.StartsWith('#'))
            .Select(line => Punctuation().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"[^\p{L}\p{N} -]")]
    private static partial Regex Punctuation();
}
