using Prevenance.Choices;
using Prevenance.Choices.Distribution;
using Prevenance.Choices.Scenarios;
using Prevenance.Territory.Statistics;

namespace Prevenance.Web.Pages.Deciders.SideBySide;

/// <summary>The lines of tables in which several results stand side by side.</summary>
internal static class ScenarioRows
{
    private static readonly IReadOnlyList<(Text Name, Func<GainsAndLosses, double> Of)> Classes =
    [
        (new("perdent plus de 5 %", "lose more than 5 %"), classes => classes.LoseMore),
        (new("perdent 5 % ou moins", "lose 5 % or less"), classes => classes.LoseLess),
        (new("ni perte ni gain de plus de 0,1 %", "neither lose nor gain more than 0.1 %"), classes => classes.Same),
        (new("gagnent 5 % ou moins", "gain 5 % or less"), classes => classes.GainLess),
        (new("gagnent plus de 5 %", "gain more than 5 %"), classes => classes.GainMore),
    ];

    /// <summary>People by five classes, those who lose first.</summary>
    public static IReadOnlyList<RangeRow> OfClasses(IReadOnlyList<ScenarioResult> results) =>
        [.. Classes.Select(one => new RangeRow(one.Name, Each(results, result => result.Law?.Classes.Range(one.Of)), range => Told(range, "#,##0", ScenariosText.None)))];

    /// <summary>Each measure, in the order in which the command tells them.</summary>
    public static IReadOnlyList<RangeRow> OfMeasures(IReadOnlyList<ScenarioResult> results) => OfMeasures(results, _ => true);

    /// <summary>Those of the present state alone, or those of what a change does.</summary>
    public static IReadOnlyList<RangeRow> OfMeasures(IReadOnlyList<ScenarioResult> results, Func<Beside, bool> which) =>
        [.. Beside.Of(results).Where(row => which(row) && row.Ranges.Any(range => range is not null)).Select(row => new RangeRow(row.Name, row.Ranges, range => range is null ? ScenariosText.NotSaid : row.Words(range)))];

    /// <summary>People who lose and people who gain, scenario by scenario.</summary>
    public static IReadOnlyList<RangeRow> OfLosersAndGainers(IReadOnlyList<ScenarioResult> results) => OfPair(results, "lose", "gain");

    /// <summary>The wait for an appointment without time kept and with it, scenario by scenario.</summary>
    public static IReadOnlyList<RangeRow> OfWaits(IReadOnlyList<ScenarioResult> results) => OfPair(results, "wait-today", "wait-protected");

    /// <summary>What a tenth of people gains or loses on average.</summary>
    public static IReadOnlyList<RangeRow> OfTenths(IReadOnlyList<ScenarioResult> results)
    {
        var tenths = results.Select(result => result.Law?.Tenths.Low.Parts.Count ?? 0).DefaultIfEmpty().Max();
        return [.. Enumerable.Range(0, tenths).Select(tenth => new RangeRow(
            ScenariosText.Tenth(tenth + 1), Each(results, result => result.Law?.Tenths.Range(way => way.Parts[tenth].MeanChange)), range => Told(range, "+0.00;-0.00;0", ScenariosText.EurosUnit)))];
    }

    /// <summary>People of each commune, in the order of codes.</summary>
    public static IReadOnlyList<RangeRow> OfCommunes(ByCommune communes, Func<ByCommune.Line, IReadOnlyList<Interval?>> of) =>
        [.. communes.Lines.Select(line => new RangeRow(line.Name, of(line), range => range is null ? ScenariosText.Hidden : RangeText.Of(range, "#,##0", ScenariosText.None)))];

    /// <summary>The three ranges of each line of a budget, apart.</summary>
    public static List<(BudgetLine Line, RangeRow Row)> OfBands(LawEffect law) =>
    [
        .. law.Budgets.Where(line => line.Change.Widest is not null).Select(line => (line, new RangeRow(
            Text.Of($"{line.Name}, {line.Year}", $"{line.Name}, {line.Year}"), [line.Change.Sampling, line.Change.Calibration, line.Change.Assumptions],
            range => range is null ? ScenariosText.NotWorkedOut : RangeText.Of(range, "+#,##0;-#,##0;0", ScenariosText.EurosUnit)))),
    ];

    /// <summary>Two measures of each scenario that tells the first.</summary>
    private static IReadOnlyList<RangeRow> OfPair(IReadOnlyList<ScenarioResult> results, string first, string second)
    {
        var beside = Beside.Of(results);
        var (one, other) = (beside.First(row => row.Key == first), beside.First(row => row.Key == second));
        return [.. results.Index().Where(result => one.Ranges[result.Index] is not null).Select(result => new RangeRow(
            ScenariosText.Named(result.Item.Scenario.Name), [one.Ranges[result.Index], other.Ranges[result.Index]], range => range is null ? ScenariosText.NotSaid : one.Words(range)))];
    }

    private static Text Told(Interval? range, string format, Text unit) => range is null ? ScenariosText.NotSaid : RangeText.Of(range, format, unit);

    private static IReadOnlyList<Interval?> Each(IReadOnlyList<ScenarioResult> results, Func<ScenarioResult, Interval?> of) => [.. results.Select(of)];
}
