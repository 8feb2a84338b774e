using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios;

/// <summary>The same measure of several scenarios. There is no total over measures, and no order among scenarios but that of their names.</summary>
/// <param name="Key">A short name.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">In what: <c>€</c>, <c>people</c>, <c>share</c>, <c>index</c>, <c>weeks</c>.</param>
/// <param name="Ranges">By scenario, in the order of the results; nothing where a scenario says nothing of it.</param>
public sealed record Beside(string Key, Text Name, string Unit, IReadOnlyList<Interval?> Ranges)
{
    /// <summary>Whether it is of the present state, which is the same for all scenarios that are compared: what a change does is not in it.</summary>
    public bool IsPresent { get; init; }

    /// <summary>What can be told of several results, losers first.</summary>
    public static IReadOnlyList<Beside> Of(IReadOnlyList<ScenarioResult> results) =>
    [
        .. new[]
        {
            Row(results, "lose", new("personnes qui perdent", "people who lose"), "people", result => result.Law?.Classes.Range(classes => classes.Lose)),
            Row(results, "gain", new("personnes qui gagnent", "people who gain"), "people", result => result.Law?.Classes.Range(classes => classes.Gain)),
        },
        .. Budgets(results),
        Row(results, "poverty-before", new("sous le seuil de pauvreté, avant le changement", "under the poverty line, before the change"), "share", result => result.Law?.Poverty.Range(poverty => poverty.Before)) with { IsPresent = true },
        Row(results, "poverty-fixed-line", new("sous le seuil de pauvreté d’avant", "under the poverty line as it was"), "share", result => result.Law?.Poverty.Range(poverty => poverty.AfterFixedLine)),
        Row(results, "poverty-own-line", new("sous le seuil d’après", "under the line as it moves"), "share", result => result.Law?.Poverty.Range(poverty => poverty.AfterOwnLine)),
        Row(results, "gini-before", new("Gini avant", "Gini before"), "index", result => result.Law?.Evenness.Range(one => one.Before)) with { IsPresent = true },
        Row(results, "gini", new("Gini après", "Gini after"), "index", result => result.Law?.Evenness.Range(one => one.After)),
        Cliff(results, "cliff-before", CliffsText.Lose, CliffsText.Before, cliffs => cliffs.Before.Lose) with { IsPresent = true },
        Cliff(results, "cliff", CliffsText.Lose, CliffsText.After, cliffs => cliffs.After.Lose),
        Cliff(results, "less-than-half-before", CliffsText.KeepLessThanHalf, CliffsText.Before, cliffs => cliffs.Before.KeepLessThanHalf) with { IsPresent = true },
        Cliff(results, "less-than-half", CliffsText.KeepLessThanHalf, CliffsText.After, cliffs => cliffs.After.KeepLessThanHalf),
        Row(results, "no-answer", new("sans réponse à 30 minutes à pied", "without an answer within 30 minutes on foot"), "share", result => result.Sites is { After: var after } ? new Interval(after.Certain, after.Possible) : null),
        .. Days(results),
        Row(results, "wait-today", new("attente d’un rendez-vous, sans temps protégé", "wait for an appointment, with no time kept"), "weeks", result => result.Week?.Today.WaitWeeks) with { IsPresent = true },
        Row(results, "wait-protected", new("attente d’un rendez-vous, avec du temps protégé", "wait for an appointment, with time kept"), "weeks", result => result.Week?.Protected?.WaitWeeks),
    ];

    /// <summary>One of its ranges in words, in its unit.</summary>
    public Text Words(Interval? range) => Unit switch
    {
        "€" => RangeText.Of(range, "+#,##0;-#,##0;0", new(" €", " €")),
        "share" => RangeText.Of(range, "0.0 %", new("", "")),
        "index" => RangeText.Of(range, "0.000", new("", "")),
        "weeks" => RangeText.Of(range, "0.0", new(" semaines", " weeks")),
        _ => RangeText.Of(range, "#,##0", new("", "")),
    };

    /// <summary>A payer who pays more in one scenario has a row in all.</summary>
    private static IEnumerable<Beside> Budgets(IReadOnlyList<ScenarioResult> results) => results.SelectMany(result => result.Law?.Budgets ?? [])
        .Where(line => line.Change.Widest is not null).DistinctBy(line => (line.Key, line.Year)).OrderBy(line => line.Key, StringComparer.Ordinal).ThenBy(line => line.Year)
        .Select(line => Row(
            results, $"{line.Key}-{line.Year}", Text.Of($"{line.Name}, {line.Year}", $"{line.Name}, {line.Year}"), "€",
            result => result.Law?.Budgets.FirstOrDefault(one => one.Key == line.Key && one.Year == line.Year)?.Change.Assumptions));

    /// <summary>Day by day, where it matters in one of them.</summary>
    private static IEnumerable<Beside> Days(IReadOnlyList<ScenarioResult> results) => results.Any(result => result.Sites is { DependsOnDay: true })
        ? SitesEffect.Week.Where(day => results.Any(result => result.Sites?.OnDay.ContainsKey(day) == true)).Select(day => Row(
            results, $"no-answer-{day}".ToLowerInvariant(), Text.Of($"sans réponse à 30 minutes à pied, {SitesEffect.On(day)}", $"without an answer within 30 minutes on foot, {SitesEffect.On(day)}"), "share",
            result => result.Sites?.OnDay.GetValueOrDefault(day) is { } without ? new Interval(without.Certain, without.Possible) : null))
        : [];

    private static Beside Row(IReadOnlyList<ScenarioResult> results, string key, Text name, string unit, Func<ScenarioResult, Interval?> range) =>
        new(key, name, unit, [.. results.Select(range)]);

    private static Beside Cliff(IReadOnlyList<ScenarioResult> results, string key, Text name, Text when, Func<Cliffs, Interval> of) =>
        Row(results, key, Text.Of($"{name}, {when}", $"{name}, {when}"), "share", result => result.Law?.Cliffs is { } cliffs ? of(cliffs) : null);
}
