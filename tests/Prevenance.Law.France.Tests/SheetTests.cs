using Prevenance.Law.Sheets;

namespace Prevenance.Law.France.Tests;

/// <summary>Whoever knows the law and not the code finds, for any right, each rule under its article and each figure with its source and its file.</summary>
public class SheetTests
{
    private static readonly Month July = new(2026, 7);

    public static TheoryData<string> Rights => WritingTests.Rights;

    [Theory]
    [MemberData(nameof(Rights))]
    public void A_right_can_be_read_as_law(string right)
    {
        var sheet = LawSheet.Of(FrenchLaw.System, FrenchLaw.System.Find(right)!, July);

        Assert.All(sheet.Rules, rule =>
        {
            Assert.NotEmpty(rule.Formula.French);
            Assert.NotEmpty(rule.Formula.English);
            Assert.NotNull(rule.Variable.Notes.Declaration);
        });
        Assert.All(sheet.Figures, use =>
        {
            Assert.NotEmpty(use.Origin.Source);
            Assert.NotEmpty(use.Values);
            Assert.True(File.Exists(Path.Combine(FrenchFigures.Folder, FrenchFigures.Book.FileOf(use.Origin.Figure)!)));
        });
    }
}
