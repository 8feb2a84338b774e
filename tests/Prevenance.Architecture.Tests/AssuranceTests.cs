using System.Text.RegularExpressions;

namespace Prevenance.Architecture.Tests;

/// <summary>The table of what is asked of the security of applications names tests and files that exist, and counts its own lines.</summary>
public partial class AssuranceTests
{
    private static readonly string Table = File.ReadAllText(Path.Combine(Repository.Root, "docs", "asvs.md"));

    [Fact]
    public void Each_test_that_the_table_names_exists()
    {
        var classes = Repository.TestFiles().ToLookup(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText);
        var named = NamedTest().Matches(Table).Select(test => (Class: test.Groups["class"].Value, Name: test.Groups["name"].Value)).ToList();
        Assert.NotEmpty(named);
        Assert.Equal([], named.Where(test => !classes[test.Class].Any(text => Regex.IsMatch(text, $@"\b{test.Name}\("))).Select(test => $"{test.Class}.{test.Name}"));
    }

    [Fact]
    public void Each_file_that_the_table_names_exists()
    {
        var named = NamedFile().Matches(Table).Select(file => file.Groups["path"].Value).Distinct().ToList();
        Assert.NotEmpty(named);
        Assert.Equal([], named.Where(path => !File.Exists(Path.Combine(Repository.Root, path)) && !File.Exists(Path.Combine(Repository.Root, "src", "Prevenance." + path))));
    }

    [Fact]
    public void What_is_counted_by_state_is_what_the_table_says()
    {
        var states = Line().Matches(Table).CountBy(line => line.Groups["state"].Value).ToDictionary();
        foreach (var page in new[] { Table, File.ReadAllText(Path.Combine(Repository.Root, "docs", "security.md")) })
        {
            Assert.Contains(
                $"{states.Values.Sum()} lines: {states["held"]} held, {states["in part"]} in part, {states["not held"]} not held, {states["does not apply"]} that do not apply", page, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"`(?<class>\w+Tests)\.(?<name>\w+)`")]
    private static partial Regex NamedTest();

    /// <summary>By its path from the root, or from <c>src</c> without the name of the product.</summary>
    [GeneratedRegex(@"`(?<path>[\w./]+/[\w.-]+\.(?:cs|razor|ts|csv|md|json|props|conf|service|txt))`")]
    private static partial Regex NamedFile();

    [GeneratedRegex(@"^\| \d+\.\d+\.\d+ \|.*\| (?<state>held|in part|not held|does not apply) \|", RegexOptions.Multiline)]
    private static partial Regex Line();
}
