using Prevenance.Choices.Distribution;
using Prevenance.Geography.Suppression;
using Prevenance.Territory.Needs;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios;

/// <summary>
/// How many people lose and gain in each commune, scenario by scenario, with small counts hidden. One pattern serves all that is told together: if one
/// scenario showed what another hides, the two side by side would tell it.
/// </summary>
/// <param name="Lines">A line for each commune, in the order of codes.</param>
/// <param name="Hidden">How many cells are hidden.</param>
public sealed record ByCommune(IReadOnlyList<ByCommune.Line> Lines, int Hidden)
{
    private const int LoseColumn = 0;
    private const int GainColumn = 2;

    // A page waits for it: hiding a cell more than needed is better than a long search.
    private const long Patience = SuppressionPattern.UsualPatience / 100;

    /// <summary>A commune, with a range for each scenario, from the lowest take-up to the highest; nothing where it is hidden.</summary>
    /// <param name="Code">Its code.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Lose">How many people lose.</param>
    /// <param name="Gain">How many gain.</param>
    public sealed record Line(string Code, Text Name, IReadOnlyList<Interval?> Lose, IReadOnlyList<Interval?> Gain);

    /// <returns>Nothing where a result says nothing of communes.</returns>
    /// <exception cref="RefusalException">What would be hidden could be worked out: nothing is told.</exception>
    public static ByCommune? Of(IReadOnlyList<ScenarioResult> results)
    {
        var effects = results.Select(result => result.Law?.Communes ?? []).ToList();
        if (effects.Any(communes => communes.Count == 0))
            return null;
        var codes = effects[0].Select(effect => effect.Commune).ToList();
        var shape = TableShape.Of([.. codes.Select(code => (code, (IReadOnlyList<string>)[]))], GainColumn + 1);
        var tables = effects.Select(communes => (Low: TableOf(shape, communes, effect => effect.Classes.Low), High: TableOf(shape, communes, effect => effect.Classes.High))).ToList();
        var hidden = SuppressionPattern.Of([.. tables.SelectMany(table => new[] { table.Low, table.High })], patience: Patience).Hidden.ToHashSet();
        return new ByCommune(
            [.. codes.Select((code, line) => new Line(code, AreaName.CommuneOf(code), Ranges(line, LoseColumn), Ranges(line, GainColumn)))],
            hidden.Count(cell => cell.Line < codes.Count && cell.Column is LoseColumn or GainColumn));

        List<Interval?> Ranges(int line, int column)
        {
            var cell = new TableCell(line, column);
            return tables.ConvertAll(table => hidden.Contains(cell) ? null : (Interval?)new Interval(Math.Min(table.Low[cell], table.High[cell]), Math.Max(table.Low[cell], table.High[cell])));
        }
    }

    private static CountTable TableOf(TableShape shape, IReadOnlyList<CommuneEffect> communes, Func<CommuneEffect, GainsAndLosses> end) =>
        CountTable.Of(shape, [.. communes.Select(end).Select(classes => (IReadOnlyList<long>)[Whole(classes.LoseMore + classes.LoseLess), Whole(classes.Same), Whole(classes.GainLess + classes.GainMore)])]);

    private static long Whole(double people) => (long)Math.Round(people);
}
