using Prevenance.Territory.Raking;

namespace Prevenance.Territory.Inputs;

/// <summary>Weights and what they must reach, as a small file tells them: a table with its margins, or units with any margins.</summary>
/// <param name="Seed">The weights to begin with; of a table, row by row.</param>
/// <param name="Margins">What they must reach.</param>
/// <param name="Turns">The most turns.</param>
/// <param name="Bound">How far from the median a weight may go; nothing for as far as it takes.</param>
/// <param name="Columns">Of a table, how many columns it has; nothing for units.</param>
public sealed record RakingInput(IReadOnlyList<double> Seed, IReadOnlyList<Margin> Margins, int Turns, double? Bound, int? Columns)
{
    private const int UsualTurns = 1000;
    private const int MostTurns = 100_000;

    /// <exception cref="RefusalException">Margins are not as many as the table has rows and columns, or name a unit that there is not.</exception>
    public static RakingInput Read(InputFile file)
    {
        var turns = file.Find("turns", "it")?.Count(1, MostTurns) ?? UsualTurns;
        var bound = file.Find("bound")?.Number(least: 1);
        var seed = file.Require("seed");
        return file.Find("margins") is { } margins ? OfUnits(seed.Numbers(least: 0), margins, turns, bound) : OfTable(file, seed, turns, bound);
    }

    private static RakingInput OfTable(InputFile file, InputFile seed, int turns, double? bound)
    {
        var (rows, columns) = (file.Require("rows").Numbers(least: 0), file.Require("columns", "cols").Numbers(least: 0));
        if (rows.Count == 0 || columns.Count == 0)
            throw seed.Fault("attendu : au moins une ligne et une colonne", "expected at least one row and one column");
        var cells = seed.Matrix(rows.Count, columns.Count, least: 0);
        return new RakingInput(
            [.. cells.SelectMany(row => row)],
            [
                .. rows.Select((target, row) => new Margin($"rows[{row}]", target, [.. columns.Select((_, column) => ((row * columns.Count) + column, 1.0))])),
                .. columns.Select((target, column) => new Margin($"columns[{column}]", target, [.. rows.Select((_, row) => ((row * columns.Count) + column, 1.0))])),
            ],
            turns,
            bound,
            columns.Count);
    }

    /// <summary>Of each margin a name, a target, and how much each unit counts: as many numbers as there are units.</summary>
    private static RakingInput OfUnits(IReadOnlyList<double> seed, InputFile margins, int turns, double? bound) => new(
        seed,
        [
            .. margins.Items().Select(margin => new Margin(
                margin.Require("name").Word(),
                margin.Require("target").Number(least: 0),
                margin.Require("amounts").Numbers(least: 0) is var amounts && amounts.Count == seed.Count
                    ? [.. amounts.Index().Where(amount => amount.Item > 0)]
                    : throw margin.Fault($"« amounts » : attendu, {seed.Count} nombres", $"'amounts': expected {seed.Count} numbers"))),
        ],
        turns,
        bound,
        null);
}
