using System.Text.Json.Nodes;
using Prevenance.Casework.Imports.RsaFlow;

namespace Prevenance.Casework.Tests.Imports.RsaFlow;

/// <summary>The flows that lie beside the project, and what must come out of them.</summary>
public class SharedFlowTests
{
    [Theory]
    [InlineData("2026-10 (first)", "2026-10")]
    [InlineData("2026-10 (again)", "2026-10", "2026-10")]
    [InlineData("2026-11", "2026-11", "2026-10")]
    public void Each_month_tells_what_is_expected(string name, string month, params string[] before)
    {
        var expected = JsonNode.Parse(File.ReadAllText(Case("expected.json")))![name]!;
        var told = Compare(month, before);
        foreach (var verdict in new[] { RsaVerdict.New, RsaVerdict.Changed, RsaVerdict.Ended, RsaVerdict.Unchanged, RsaVerdict.Refused, RsaVerdict.Absent })
            Assert.Equal((verdict, (int?)expected[verdict.ToString().ToLowerInvariant()] ?? 0), (verdict, told.Count(one => one.Verdict == verdict)));
    }

    [Fact]
    public void Who_left_is_proposed_as_the_same_person_and_her_address_is_nowhere_in_the_household_that_she_left()
    {
        var told = Compare("2026-11", "2026-10");
        var (luc, fatima) = (Of(told, "01000000001"), Of(told, "01000000007"));
        Assert.True(luc.ProposesSeparation);
        Assert.DoesNotContain("REFUGE", $"{luc} {luc.Household} {string.Join(' ', luc.Changes)} {string.Join(' ', luc.Household!.Address!.Lines)}");
        Assert.Equal(("01000000001", true), (fatima.SamePersons.Single().Household.Demand, fatima.ProposesHiddenAddress));
        Assert.True(Of(told, "01000000002").Household!.IsSuspended);
        Assert.Equal(new DateOnly(2026, 10, 31), Of(told, "01000000003").Household!.End!.Value.On);
        Assert.Equal(RsaVerdict.Absent, told.Single(one => one.Key!.Value is { Demand: "01000000004", Organism: "CAF 691" }).Verdict);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("entity")]
    public void A_cut_file_and_an_entity_are_refused_whole(string name) => Assert.Throws<RefusalException>(() => Compare(name));

    [Fact]
    public void The_published_sample_is_read_and_its_count_told()
    {
        using var flow = RsaFlowFile.Open(File.OpenRead(SharedCases.Require("casework", "RSABEM.xml")), InventedFlow.Hash);
        var read = flow.Households().ToList();
        Assert.Equal((2, 3, 1), (read.Count(entry => entry.Household is not null), read.Sum(entry => entry.Household!.Persons.Count), flow.Announced));
    }

    private static RsaDifference Of(IEnumerable<RsaDifference> told, string demand) => told.Single(one => one.Key!.Value.Demand == demand);

    private static IReadOnlyList<RsaDifference> Compare(string month, params string[] before) =>
        InventedFlow.Compare(Text(month), [.. before.Select(Text)]);

    private static string Text(string month) => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(Case($"rsabem-{month}.xml")));

    private static string Case(string name) => SharedCases.Require("casework", "cases", $"c03-{name}");
}
