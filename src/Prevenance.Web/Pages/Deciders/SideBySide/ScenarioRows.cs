using Prevenance.Choices;
using Prevenance.Choices.Scenarios;
using Prevenance.Territory.Statistics;

namespace Prevenance.Web.Pages.Deciders.SideBySide;

/// <summary>The lines of tables in which several results stand side by side.</summary>
internal static class ScenarioRows
{
    /// <summary>People by five classes, those who lose first.</summary>
    public static IReadOnlyList<RangeRow> OfClasses(IReadOnlyList<ScenarioResult> results) => Rows(Beside.OfClasses(results));

    /// <summary>Each measure, in the order in which the command tells them.</summary>
    public static IReadOnlyList<RangeRow> OfMeasures(IReadOnlyList<ScenarioResult> results) => OfMeasures(results, _ => true);

    /// <summary>Those of the present state alone, or those of what a change does.</summary>
    public static IReadOnlyList<RangeRow> OfMeasures(IReadOnlyList<ScenarioResult> results, Func<Beside, bool> which) => Rows(Beside.Of(results).Where(which));

    /// <summary>What a tenth of people gains or loses on average.</summary>
    public static IReadOnlyList<RangeRow> OfTenths(IReadOnlyList<ScenarioResult> results) => Rows(Beside.OfTenths(results));

    /// <summary>People who lose and people who gain, scenario by scenario.</summary>
    public static IReadOnlyList<RangeRow> OfLosersAndGainers(IReadOnlyList<ScenarioResult> results) => OfPair(results, "lose", "gain");

    /// <summary>The wait for an appointment without time kept and with it, scenario by scenario.</summary>
    public static IReadOnlyList<RangeRow> OfWaits(IReadOnlyList<ScenarioResult> results) => OfPair(results, "wait-today", "wait-protected");

    /// <summary>People of each commune, in the order of codes.</summary>
    public static IReadOnlyList<RangeRow> OfCommunes(ByCommune communes, Func<ByCommune.Line, IReadOnlyList<Interval?>> of) =>
        [.. communes.Lines.Select(line => new RangeRow(line.Name, of(line), range => range is null ? ScenariosText.Hidden : RangeText.Of(range, "#,##0", ScenariosText.None)))];

    /// <summary>Two measures of each scenario that tells the first.</summary>
    private static IReadOnlyList<RangeRow> OfPair(IReadOnlyList<ScenarioResult> results, string first, string second)
    {
        var beside = Beside.Of(results);
        var (one, other) = (beside.First(row => row.Key == first), beside.First(row => row.Key == second));
        return [.. results.Index().Where(result => one.Ranges[result.Index] is not null).Select(result => new RangeRow(
            ScenariosText.Named(result.Item.Scenario.Name), [one.Ranges[result.Index], other.Ranges[result.Index]], range => range is null ? ScenariosText.NotSaid : one.Words(range)))];
    }

    /// <summary>Those of which some scenario says something.</summary>
    private static IReadOnlyList<RangeRow> Rows(IEnumerable<Beside> beside) => [.. beside.Where(row => row.Ranges.Any(range => range is not null))
        .Select(row => new RangeRow(row.Name, row.Ranges, range => range is null ? ScenariosText.NotSaid : row.Words(range)) { Doubts = row.Doubts })];
}
