namespace Prevenance.Architecture.Tests;

public class FileTests
{
    private const int MostLines = 300;
    private const int MostMedianLines = 70;

    [Fact]
    public void No_file_is_too_long_to_be_about_one_thing() =>
        Assert.DoesNotContain(Repository.SourceFiles(".cs").Concat(Repository.SourceFiles(".razor")), path => File.ReadLines(path).Count() > MostLines);

    [Fact]
    public void Files_are_small_on_the_whole()
    {
        var lengths = Repository.SourceFiles(".cs").Select(path => File.ReadLines(path).Count()).Order().ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, MostMedianLines);
    }
}
