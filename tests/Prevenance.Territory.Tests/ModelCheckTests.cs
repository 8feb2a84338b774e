using Prevenance.Territory.Checks;

namespace Prevenance.Territory.Tests;

/// <summary>Values that must come out: those of <c>Cases</c>, which are invented, and those that lie beside the project, where they do.</summary>
public class ModelCheckTests
{
    public static readonly TheoryData<string> Cases = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static readonly TheoryData<string> Shared =
    [
        "01-straight-line-access.json", "02-caf-sums.json", "03-direct-line.json", "04-fca.json", "06-pmed1.json", "08-lyon-sites.json",
        "09-outreach-week.json", "17-unclaimed-range.json", "18-ipf.json", "19-suppression.json", "23-lyon-e2sfca.json",
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_invented_case_gives_what_is_expected(string name) => Holds(Path.Combine(AppContext.BaseDirectory, "Cases", name));

    [Theory]
    [MemberData(nameof(Shared))]
    public void A_case_that_lies_beside_gives_what_is_expected(string name) => Holds(SharedCases.Require("territory", "checks", name));

    [Fact]
    public void What_did_not_come_out_is_told_with_its_place()
    {
        var worked = Of("""{"title":"t","kind":"unclaimed","tolerance":1e-9,"input":{"recipients":{"a":750},"rates":[0.25]},"expected":[[250,251]]}""");
        Assert.Equal(CaseState.Differs, worked.State);
        Assert.Equal(new CheckedValue("/0/1", "251", "250", false), worked.Values.Single(value => !value.IsWithin));
    }

    [Fact]
    public void A_value_that_was_expected_and_is_not_worked_out_is_out() =>
        Assert.False(Of("""{"title":"t","kind":"ipf","input":{"seed":[[1]],"rows":[2],"cols":[2]},"expected":[[2,3]]}""").Values.Single().IsWithin);

    [Fact]
    public void A_kind_that_needs_data_says_which()
    {
        var worked = Of("""{"title":"t","kind":"data","input":{"population":"arsas","radii_m":[10],"k":[1.2]},"expected":[3]}""");
        Assert.Equal(CaseState.LacksData, worked.State);
        Assert.StartsWith("iris (outlines of IRIS, and their figures); caf (", worked.Lacks!.Value.English, StringComparison.Ordinal);
    }

    /// <summary>Worked out by hand: 100, 200 and 300 households, a kilometre apart, and sites at the first and the third area.</summary>
    [Theory]
    [InlineData("""{"population":"arsas of the town","radii_m":[500,1001]}""", "[0.666666666666667,1]")]
    [InlineData("""{"stops":"stops.csv","radius_m":[400]}""", """{"direct":[0.5],"no_stop_within":[0.5]}""")]
    [InlineData("""{"file":"caf.csv"}""", """{"iris":4,"rows":4,"rows_with_recipients":3,"blank_note_3":1,"recipients":2400,"arsas":600,"iris_aaah_under_11":1,"median_arsas":200}""")]
    [InlineData("""{"demand":"arsas","candidates":"the 2 with most","p":1}""", """{"pmedian_person_metres":400000,"households":600,"mclp_500_m_households":300,"lower_bound_at_least":399000}""")]
    [InlineData("""{"k":[1.2,1.4]}""", """{"weekly_hours":25.5,"sum_PA_E2SFCA":25.5,"site_in_20_min":[1,0.666666666666667],"no_site_in_20_min":[0,0.333333333333333]}""")]
    public void What_comes_out_of_sources_that_were_imported(string input, string expected)
    {
        using var town = InventedTown.Imported();
        var worked = Of($$"""{"title":"t","kind":"data","input":{{input}},"expected":{{expected}}}""", town.Folder);
        Assert.Equal([], worked.Values.Where(value => !value.IsWithin));
        Assert.Equal(CaseState.Holds, worked.State);
    }

    [Theory]
    [InlineData("""{"title":"t","kind":"fcaa","input":{},"expected":{}}""", "/kind: 'fcaa' is no known kind")]
    [InlineData("""{"title":"t","kind":"data","input":{"what":1},"expected":{}}""", "/input: nothing of this form is checked; expected population + radii_m or stops + radius_m")]
    [InlineData("""{"title":"t","kind":"fca","tolerance":"x","input":{},"expected":{}}""", "/tolerance: expected a number")]
    [InlineData("[]", "expected an object")]
    [InlineData("{}", "expected a case")]
    [InlineData("{\"kind\":\"fca\",\"input\":{}}", "/title: expected a text")]
    [InlineData("""{"title":"t","input":{},"expected":{}}""", "/kind: expected a text")]
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
        Assert.Contains(expected, Of(text).Refusal!.Message, StringComparison.Ordinal);

    private static void Holds(string path)
    {
        var worked = CheckedCase.Of(path, TerritoryChecks.All);
        Assert.Equal([], worked.Values.Where(value => !value.IsWithin));
        Assert.Equal(CaseState.Holds, worked.State);
        Assert.NotEmpty(worked.Values);
    }

    private static CheckedCase Of(string text, string? data = null)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return CheckedCase.Of(path, TerritoryChecks.All, data);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
