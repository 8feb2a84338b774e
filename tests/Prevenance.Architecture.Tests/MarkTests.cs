using System.Text.RegularExpressions;

namespace Prevenance.Architecture.Tests;

/// <summary>The marks of a rule stand in one order: what it is, other marks, its label, its articles.</summary>
public partial class MarkTests
{
    [Fact]
    public void The_marks_of_a_rule_stand_in_one_order() => Assert.Empty(
        from path in Repository.SourceFiles(".cs")
        let lines = File.ReadAllLines(path)
        from rank in Enumerable.Range(0, lines.Length - 1)
        where RankOf(lines[rank]) is { } first && RankOf(lines[rank + 1]) is { } next && (next < first || (first, next) == (0, 0))
        select $"{Path.GetFileName(path)}:{rank + 2}: {lines[rank + 1].Trim()} stands too low, or belongs to the line above");

    private static int? RankOf(string line) => Mark().Match(line) is not { Success: true, Groups: var groups } ? null : groups["name"].Value switch
    {
        "Benefit" or "Right" => 0,
        "Label" => 2,
        "Article" => 3,
        _ => 1,
    };

    [GeneratedRegex(@"^    \[(?<name>Benefit|Right|MayChange|Estimated|Essential|Within\w*|Repeats|Unbounded|Label|Article)\b")]
    private static partial Regex Mark();
}
