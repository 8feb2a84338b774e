using Prevenance.Exchange.Cases;

namespace Prevenance.Law.France.Tests;

public class CasesTests
{
    private static readonly CaseChecker Checker = new(FrenchLaw.System, []);

    public static TheoryData<string> Names => [.. FrenchCases.All.Select(peer => peer.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_law_agrees_with_the_case(string name)
    {
        var result = Checker.Check(FrenchCases.All.Single(peer => peer.Name == name));

        var apart = result.Findings.Where(finding => finding.Outcome != Outcome.Agree)
            .Select(finding => $"{finding.Variable} ({finding.Where}): expected {finding.Expected}, found {finding.Actual ?? string.Join(", ", finding.Reasons)}");
        Assert.Empty(apart);
        Assert.NotEmpty(result.Findings);
    }

    [Fact]
    public void A_published_example_says_where_it_stands() =>
        Assert.All(FrenchCases.All.Where(peer => peer.Source is not null), peer =>
            Assert.True(Uri.TryCreate(peer.Source, UriKind.Absolute, out var address) && address.Scheme == "https", $"{peer.Name}: {peer.Source}"));
}
