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
/// <param name="Hidden">How many counts are hidden.</param>
public sealed record ByCommune(IReadOnlyList<ByCommune.Line> Lines, int Hidden)
{
    // A page waits for it: hiding a cell more than needed is better than a long search.
    private const long Patience = SuppressionPattern.UsualPatience / 100;

    /// <summary>A commune, with a range for each scenario, from the lowest take-up to the highest; nothing where it is hidden.</summary>
    /// <param name="Code">Its code.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Lose">How many people lose.</param>
    /// <param name="Gain">How many gain.</param>
    public sealed record Line(string Code, Text Name, IReadOnlyList<Interval?> Lose, IReadOnlyList<Interval?> Gain);

    /// <summary>Why nothing is told of any commune: what would be hidden could be worked out, or there are more than can be held to that.</summary>
    public Text? NotTold { get; init; }

    /// <returns>Nothing where a result says nothing of communes.</returns>
    public static ByCommune? Of(IReadOnlyList<ScenarioResult> results)
    {
        var effects = results.Select(result => result.Law?.Communes ?? []).ToList();
        if (effects.Any(communes => communes.Count == 0))
            return null;
        var codes = effects[0].Select(effect => effect.Commune).ToList();
        try
        {
            var (lose, gain) = (Column(effects, codes, classes => classes.Lose), Column(effects, codes, classes => classes.Gain));
            return new ByCommune([.. codes.Select((code, place) => new Line(code, AreaName.CommuneOf(code), lose.Ranges[place], gain.Ranges[place]))], lose.Hidden + gain.Hidden);
        }
        catch (RefusalException refusal)
        {
            return new ByCommune([], 0) { NotTold = refusal.Reason.AsSentence() };
        }
    }

    /// <summary>One count of people, for each commune and result. How many neither lose nor gain is not told, so that one count gives no other back.</summary>
    private static (IReadOnlyList<List<Interval?>> Ranges, int Hidden) Column(List<IReadOnlyList<CommuneEffect>> effects, List<string> codes, Func<GainsAndLosses, double> people)
    {
        var shape = TableShape.Of([.. codes.Select(code => (code, (IReadOnlyList<string>)[]))], columns: 1);
        var tables = effects.ConvertAll(communes => (Low: TableOf(communes, effect => effect.Classes.Low), High: TableOf(communes, effect => effect.Classes.High)));
        var hidden = SuppressionPattern.Of([.. tables.SelectMany(table => new[] { table.Low, table.High })], patience: Patience).Hidden.Where(cell => cell.Column == 0).Select(cell => cell.Line).ToHashSet();
        return ([.. codes.Select((_, line) => tables.ConvertAll(table => hidden.Contains(line) ? null : (Interval?)Between(table.Low[new TableCell(line, 0)], table.High[new TableCell(line, 0)])))], hidden.Count);

        CountTable TableOf(IReadOnlyList<CommuneEffect> communes, Func<CommuneEffect, GainsAndLosses> end) =>
            CountTable.Of(shape, [.. communes.Select(end).Select(classes => (IReadOnlyList<long>)[(long)Math.Round(people(classes))])]);
    }

    private static Interval Between(long one, long other) => new(Math.Min(one, other), Math.Max(one, other));
}
