using System.Text.RegularExpressions;

namespace Prevenance.Architecture.Tests;

/// <summary>How the code is written, where a compiler does not look.</summary>
public partial class WritingTests
{
    [Fact]
    public void Every_public_type_says_what_it_is() => Assert.Equal([], Repository.SourceFiles(".cs")
        .Where(path => !path.Contains("Migrations", StringComparison.Ordinal)).SelectMany(TypesThatSayNothing));

    [Fact]
    public void Every_test_is_a_sentence() => Assert.Equal([], Repository.TestFiles()
        .SelectMany(path => Test().Matches(File.ReadAllText(path)).Select(test => test.Groups["name"].Value))
        .Where(name => !name.Contains('_', StringComparison.Ordinal) && name.Skip(1).Any(char.IsUpper)));

    private static IEnumerable<string> TypesThatSayNothing(string path)
    {
        var lines = File.ReadAllLines(path);
        for (var number = 0; number < lines.Length; number++)
        {
            if (!PublicType().IsMatch(lines[number]))
                continue;
            var above = lines.Take(number).Reverse().SkipWhile(line => line.StartsWith('[') || line.StartsWith('#')).FirstOrDefault("");
            if (!above.StartsWith("///", StringComparison.Ordinal))
                yield return $"{Path.GetFileName(path)}:{number + 1}";
        }
    }

    /// <summary>Of a file; those within another type are told with it.</summary>
    [GeneratedRegex(@"^public (?:\w+ )*(?:class|record|struct|interface|enum) ")]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\[(?:Fact|Theory)[^\]]*\](?:\s*\[[^\n]*\]|\s*//[^\n]*)*\s*public (?:static )?(?:async )?(?:void|Task|ValueTask) (?<name>\w+)\(")]
    private static partial Regex Test();
}
