using System.Text.RegularExpressions;

namespace Prevenance.Architecture.Tests;

/// <summary>Rates and thresholds of the law stand in its figure files, with their dates and sources, and nowhere else.</summary>
public partial class LawInTheLawTests
{
    /// <summary>The law itself, its engine, the earth, and the modules that draw, compare and measure: their numbers are their own.</summary>
    private static readonly string[] Others = ["Prevenance.Law", "Prevenance.Law.France", "Prevenance.Exchange", "Prevenance.Geography", "Prevenance.Territory", "Prevenance.Choices", "Prevenance.Cli"];

    /// <summary>Numbers that no law sets: each is what its line calls it.</summary>
    private static readonly string[] NotOfTheLaw =
    [
        "ExpectedCorrelation = 0.3", "LeastChange = 0.005", "LeastReceived = 0.01", "CloseShare = 0.1", "ADay = 1.0 / 365", "[Range(0.1, 600)]",
    ];

    [Fact]
    public void A_number_that_could_be_a_rate_comes_from_a_figure_of_the_law() => Assert.Empty(
        from path in Repository.SourceFiles(".cs").Concat(Repository.SourceFiles(".razor"))
        where !Others.Any(module => path.Contains($"{Path.DirectorySeparatorChar}{module}{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        from line in File.ReadLines(path)
        where Decimal().IsMatch(Words().Replace(line, "")) && !NotOfTheLaw.Any(line.Contains)
        select $"{Path.GetFileName(path)}: {line.Trim()}");

    [GeneratedRegex(@"(?<![\w.])(?!0\.0(?!\d))\d+\.\d+")]
    private static partial Regex Decimal();

    // What is said in words, in drawings and in comments is no number that is reckoned with.
    [GeneratedRegex(@"""[^""]*""|//.*|<[^>]*>")]
    private static partial Regex Words();
}
