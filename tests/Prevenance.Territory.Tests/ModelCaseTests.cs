using Prevenance.Territory.Checking;

namespace Prevenance.Territory.Tests;

/// <summary>Values that must come out: those of <c>Cases</c>, which are invented, and those that lie beside the project, where they do.</summary>
public class ModelCaseTests
{
    public static readonly TheoryData<string> Cases = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static readonly TheoryData<string> Shared = ["04-fca.json", "06-pmed1.json", "09-outreach-week.json", "17-unclaimed-range.json", "18-ipf.json", "19-suppression.json"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_invented_case_gives_what_is_expected(string name) => Assert.Equal([], Worked(Path.Combine(AppContext.BaseDirectory, "Cases", name)).Differences!);

    [Theory]
    [MemberData(nameof(Shared))]
    public void A_case_that_lies_beside_gives_what_is_expected(string name) => Assert.Equal([], Worked(SharedCases.Require("territory", "checks", name)).Differences!);

    [Fact]
    public void What_did_not_come_out_is_told_with_its_place()
    {
        var worked = Of("""{"title":"t","kind":"unclaimed","tolerance":1e-9,"input":{"recipients":{"a":750},"rates":[0.25]},"expected":[[250,251]]}""");
        Assert.False(worked.Holds);
        Assert.Equal("/0/1: expected 251, came out 250", worked.Differences!.Single().English);
    }

    [Fact]
    public void A_kind_that_needs_data_says_so()
    {
        var worked = Of("""{"title":"t","kind":"data","input":{},"expected":3}""");
        Assert.Null(worked.Differences);
        Assert.Contains("'data'", worked.Lacks!.Value.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "expected an object")]
    [InlineData("{\"kind\":\"fca\",\"input\":{}}", "expected a case")]
    [InlineData("""{"title":"t","kind":"fca","input":{"P":[1]},"expected":{}}""", "'supply' is missing")]
    [InlineData("""{"title":"t","kind":"fca","input":{"P":[1],"S":[2],"T":[[3,4]]},"expected":{}}""", "input/T/0: expected 1 numbers, found 2")]
    [InlineData("""{"title":"t","kind":"fca","input":{"P":[-1],"S":[2],"T":[[3]]},"expected":{}}""", "input/P/0: expected a number ≥ 0")]
    [InlineData("""{"title":"t","kind":"audit","input":{"table":[[1.5]],"patterns":[]},"expected":[]}""", "expected whole numbers")]
    [InlineData("""{"title":"t","kind":"audit","input":{"table":[[15]],"patterns":[[[0,9]]]},"expected":[]}""", "expected a whole number from 0 to 1")]
    [InlineData("""{"title":"t","kind":"audit","input":{"table":[[50,5]],"patterns":[[[0,1],[0,1]]]},"expected":[]}""", "patterns/0/1: this cell is there twice")]
    [InlineData("""{"title":"t","kind":"ipf","input":{"seed":[],"rows":[],"cols":[]},"expected":[]}""", "expected at least one row and one column")]
    [InlineData("""{"title":"t","kind":"unclaimed","input":{"recipients":{"a":1},"rates":[1]},"expected":[]}""", "expected a number from 0 to 0.95")]
    [InlineData("""{"title":"t","kind":"outreach","input":{"demand":[1],"minutes":[[1]],"reach":3,"teams":1,"days":9,"slots":1},"expected":{}}""", "days: expected a whole number from 1 to 7")]
    public void A_file_that_is_no_case_is_refused_with_its_place(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<RefusalException>(() => Of(text)).Message, StringComparison.Ordinal);

    private static ModelCase Worked(string path)
    {
        var worked = ModelCase.Work(path);
        Assert.NotNull(worked.Differences);
        return worked;
    }

    private static ModelCase Of(string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return ModelCase.Work(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
