using System.Globalization;
using Prevenance.Texts.Files;

namespace Prevenance.Casework.Plan;

/// <summary>A line of a file of cases: weights and levels of goals, and what score is expected of them, where it says.</summary>
/// <param name="Name">What the line calls it.</param>
/// <param name="Score">What comes out; nothing where there is no goal.</param>
/// <param name="IsExpected">Whether that is what the line expects; nothing where it expects nothing.</param>
public sealed record GoalCase(string Name, double? Score, bool? IsExpected)
{
    private const string Weights = "weights";
    private const string Levels = "levels";
    private const string Expected = "T_to_one_decimal";

    /// <summary>Reads <c>case,weights,levels[,T_to_one_decimal]</c>: numbers with spaces between them; « none » expects no figure.</summary>
    /// <exception cref="RefusalException">A line cannot be read.</exception>
    public static IReadOnlyList<GoalCase> Read(string path) => [.. CsvLines.Read(path, ["case", Weights, Levels], [Expected]).Select(Of)];

    private static GoalCase Of(CsvLine line)
    {
        var (weights, levels) = (Numbers(line, Weights), Numbers(line, Levels));
        if (weights.Count != levels.Count)
            throw line.Fault($"autant de niveaux que de poids : {levels.Count} et {weights.Count}", $"as many levels as weights: {levels.Count} and {weights.Count}");
        try
        {
            var score = AttainmentScore.Of([.. weights.Zip(levels, (weight, level) => (weight, new Rating(default, Whole(line, level), "").Level))]);
            return new GoalCase(line["case"], score, line[Expected].Length == 0 ? null : IsSame(line, score));
        }
        catch (RefusalException refusal) when (refusal.Refusals[0].Path.Count == 0)
        {
            throw new RefusalException(line.File, line.Number, refusal.Reason);
        }
    }

    private static bool IsSame(CsvLine line, double? score) => line[Expected].StartsWith("none", StringComparison.Ordinal)
        ? score is null
        : score is { } told && Math.Round(Number(line, line[Expected]), 1) == told;

    private static List<double> Numbers(CsvLine line, string column) =>
        [.. line[column].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Number(line, text))];

    private static double Number(CsvLine line, string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
        ? number
        : throw line.Fault("attendu : des nombres, comme 2 1.5 1", "expected numbers, such as 2 1.5 1");

    private static int Whole(CsvLine line, double level) => level == Math.Floor(level) && Math.Abs(level) < int.MaxValue
        ? (int)level
        : throw line.Fault("un niveau est un nombre entier", "a level is a whole number");
}
