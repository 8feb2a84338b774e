using System.Text.RegularExpressions;
using Prevenance.Law.France;

namespace Prevenance.Cli.Tests;

public sealed class CatalogueVerbTests
{
    private static readonly string Cases = Path.Combine(Repository, "tests", "Prevenance.Law.France.Tests", "Cases");

    private static string Repository => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Example.Path("x"))!, "..", "..", ".."));

    /// <summary>The page of the documentation is what the command writes: a right that is added or changed is written there too.</summary>
    [Fact]
    public async Task The_catalogue_of_the_documentation_is_the_one_that_the_law_gives()
    {
        var (exit, output, _) = await Command.RunWith([("LANG", "en_GB.UTF-8")], "catalogue", "--cases", Cases);
        Assert.Equal(0, exit);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Repository, "docs", "catalogue.md"), TestContext.Current.CancellationToken), output);
    }

    [Fact]
    public async Task Every_right_is_there_with_its_article_and_since_when_it_is_worked_out()
    {
        var (_, output, _) = await Command.Run("catalogue");
        Assert.All(FrenchLaw.System.Rights, right => Assert.Matches($@"\(`{right.Key}`\) \| [^|]+ \| \d{{4}}-\d{{2}} \|", output));
        Assert.Contains("| RSA | 20–34 % | foyers qui y ont droit", output);
    }

    /// <summary>Aids are told by how near they are: each once, under the count that the first lines give.</summary>
    [Theory]
    [InlineData("en_GB.UTF-8", "Local", "Regional", "National", @": (\d+) local, (\d+) regional, (\d+) national\.")]
    [InlineData("fr_FR.UTF-8", "Locales", "Régionales", "Nationales", @" : (\d+) locales, (\d+) régionales, (\d+) nationales\.")]
    public async Task Aids_are_counted_from_near_to_far(string language, string local, string regional, string national, string counts)
    {
        var (_, output, _) = await Command.RunWith([("LANG", language)], "catalogue");
        var told = Regex.Match(output, counts).Groups.Values.Skip(1).Select(group => group.Value).ToList();
        Assert.Equal(3, told.Count);
        string[] headings = [local, regional, national];
        var sections = output.Split("\n### ")[1..];
        Assert.Equal(3, sections.Length);
        Assert.All(headings.Zip(told, sections), section =>
        {
            Assert.Matches($@"^{section.First}\b.* \({section.Second}\)\n", section.Third);
            Assert.Equal(section.Second, $"{Regex.Count(section.Third, @"\(`\w+`\) \|")}");
        });
        Assert.Contains("(`tcl_jeunes`)", sections[0]);
        Assert.Contains("(`carsat_retour_hopital`)", sections[1]);
        Assert.Contains("(`domiciliation`)", sections[2]);
    }
}
