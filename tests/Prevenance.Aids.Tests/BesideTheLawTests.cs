using Prevenance.Exchange.Cases;
using Prevenance.Law.Figures;
using Prevenance.Law.France;

namespace Prevenance.Aids.Tests;

/// <summary>The aids that lie beside the law, tried just inside and just outside of what facts decide.</summary>
public class BesideTheLawTests
{
    private static readonly AidBook Book = AidBook.Load(FrenchFigures.Folder, FrenchLaw.System);

    private static readonly IReadOnlyList<PeerCase> Cases =
        [.. new CaseFiles(Book.Law, refusal => throw refusal).Read(Path.Combine(AppContext.BaseDirectory, "Cases"))];

    [Fact]
    public void Every_case_comes_out_as_it_is_written()
    {
        var checker = new CaseChecker(Book.Law, []);
        Assert.Empty(Cases.SelectMany(one => checker.Check(one).Findings.Where(finding => finding.Outcome != Outcome.Agree)
            .Select(finding => $"{one.Name}: {finding.Expected} expected, {finding.Actual} computed {string.Join(", ", finding.Reasons)}")));
        Assert.Empty(Cases.SelectMany(one => one.UnreadKeys));
    }

    [Fact]
    public void Every_aid_that_facts_decide_has_a_case_inside_and_a_case_outside()
    {
        var tried = Cases.SelectMany(one => one.Expected).ToLookup(expected => expected.Variable, expected => expected.Value.ToString() is "false" or "0");
        Assert.Empty(Book.Aids.Where(aid => !IsLeftToPeople(aid.Conditions) && tried[aid.VariableName].Distinct().Count() < 2).Select(aid => aid.Id));
    }

    [Fact]
    public void Every_aid_says_what_it_is_for_where_it_was_read_and_when() => Assert.All(Book.Aids, aid =>
    {
        Assert.NotEqual(AidTheme.Other, aid.Theme);
        Assert.NotNull(aid.About);
        Assert.NotNull(aid.Source.Read);
        Assert.True(Uri.TryCreate(aid.Source.Url, UriKind.Absolute, out _), aid.Source.Url);
    });

    /// <summary>Whether nothing but what people verify can close it.</summary>
    private static bool IsLeftToPeople(Condition condition) => condition switch
    {
        Condition.ToVerify => true,
        Condition.All all => all.Of.All(IsLeftToPeople),
        Condition.Any any => any.Of.Any(IsLeftToPeople),
        _ => false,
    };
}
