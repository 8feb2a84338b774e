namespace Prevenance.Architecture.Tests;

public class FileTests
{
    private const int MostLines = 500;
    private const int MostMedianLines = 70;

    [Fact]
    public void NoFileIsTooLongToBeAboutOneThing() =>
        Assert.DoesNotContain(Repository.SourceFiles(".cs").Concat(Repository.SourceFiles(".razor")), path => File.ReadLines(path).Count() > MostLines);

    [Fact]
    public void FilesAreSmallOnTheWhole()
    {
        var lengths = Repository.SourceFiles(".cs").Select(path => File.ReadLines(path).Count()).Order().ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, MostMedianLines);
    }
}
