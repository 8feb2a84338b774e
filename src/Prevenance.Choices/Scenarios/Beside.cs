using Prevenance.Choices.Distribution;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios;

/// <summary>The same measure of several scenarios. There is no total over measures, and no order among scenarios but that of their names.</summary>
/// <param name="Key">A short name.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">In what: <c>€</c>, <c>€-a-month</c>, <c>people</c>, <c>share</c>, <c>share-change</c>, <c>index</c>, <c>index-change</c>, <c>weeks</c>.</param>
/// <param name="Ranges">By scenario, in the order of the results, from what is assumed, or where nothing is, from the sample; nothing where a scenario says nothing of it.</param>
public sealed record Beside(string Key, Text Name, string Unit, IReadOnlyList<Interval?> Ranges)
{
    private const double Hundred = 100;

    /// <summary>Whether it is of the present state, which is the same for all scenarios that are compared: what a change does is not in it.</summary>
    public bool IsPresent { get; init; }

    /// <summary>By scenario, in the same order, the three reasons for which it is not exact, apart; nothing where they were not told apart.</summary>
    public IReadOnlyList<Bands?> Doubts { get; init; } = [.. Ranges.Select(_ => (Bands?)null)];

    /// <summary>What can be told of several results, losers first.</summary>
    public static IReadOnlyList<Beside> Of(IReadOnlyList<ScenarioResult> results) =>
    [
        Of(results, "lose", new("personnes qui perdent", "people who lose"), "people"),
        Of(results, "gain", new("personnes qui gagnent", "people who gain"), "people"),
        .. Budgets(results),
        Of(results, "poverty-before", new("sous le seuil de pauvreté, avant le changement", "under the poverty line, before the change"), "share") with { IsPresent = true },
        Of(results, "poverty-fixed-line", new("sous le seuil de pauvreté d’avant", "under the poverty line as it was"), "share"),
        Of(results, "poverty-fixed-line-change", new("ce que le changement y fait, seuil d’avant", "what the change makes of it, line as it was"), "share-change"),
        Of(results, "poverty-own-line", new("sous le seuil d’après", "under the line as it moves"), "share"),
        Of(results, "poverty-own-line-change", new("ce que le changement y fait, seuil d’après", "what the change makes of it, line as it moves"), "share-change"),
        Of(results, "gini-before", new("Gini avant", "Gini before"), "index") with { IsPresent = true },
        Of(results, "gini", new("Gini après", "Gini after"), "index"),
        Of(results, "gini-change", new("ce que le changement fait du Gini", "what the change makes of Gini"), "index-change"),
        Cliff(results, "cliff-before", CliffsText.Lose, CliffsText.Before, cliffs => cliffs.Before.Lose) with { IsPresent = true },
        Cliff(results, "cliff", CliffsText.Lose, CliffsText.After, cliffs => cliffs.After.Lose),
        Cliff(results, "less-than-half-before", CliffsText.KeepLessThanHalf, CliffsText.Before, cliffs => cliffs.Before.KeepLessThanHalf) with { IsPresent = true },
        Cliff(results, "less-than-half", CliffsText.KeepLessThanHalf, CliffsText.After, cliffs => cliffs.After.KeepLessThanHalf),
        Row(results, "no-answer", new("sans réponse à 30 minutes à pied", "without an answer within 30 minutes on foot"), "share", result => result.Sites is { After: var after } ? new Interval(after.Certain, after.Possible) : null),
        .. Days(results),
        Row(results, "wait-today", new("attente d’un rendez-vous, sans temps protégé", "wait for an appointment, with no time kept"), "weeks", result => result.Week?.Today.WaitWeeks) with { IsPresent = true },
        Row(results, "wait-protected", new("attente d’un rendez-vous, avec du temps protégé", "wait for an appointment, with time kept"), "weeks", result => result.Week?.Protected?.WaitWeeks),
    ];

    /// <summary>People in five classes, those who lose first.</summary>
    public static IReadOnlyList<Beside> OfClasses(IReadOnlyList<ScenarioResult> results) =>
    [
        Of(results, "lose-more", new("perdent plus de 5 %", "lose more than 5 %"), "people"),
        Of(results, "lose-less", new("perdent 5 % ou moins", "lose 5 % or less"), "people"),
        Of(results, "same", new("ni perte ni gain de plus de 0,1 %", "neither lose nor gain more than 0.1 %"), "people"),
        Of(results, "gain-less", new("gagnent 5 % ou moins", "gain 5 % or less"), "people"),
        Of(results, "gain-more", new("gagnent plus de 5 %", "gain more than 5 %"), "people"),
    ];

    /// <summary>What a person of each tenth gains or loses in a month, on average, from those who have least.</summary>
    public static IReadOnlyList<Beside> OfTenths(IReadOnlyList<ScenarioResult> results) =>
        [.. Enumerable.Range(0, Tenths.Count).Select(rank => Of(results, SpreadFigure.TenthKey(rank), Text.Of($"dixième {rank + 1}", $"tenth {rank + 1}"), "€-a-month"))];

    /// <summary>One of its ranges in words, in its unit.</summary>
    public Text Words(Interval? range) => Unit switch
    {
        "€" => RangeText.Of(range, "+#,##0;-#,##0;0", new(" €", " €")),
        "€-a-month" => RangeText.Of(range, "+0.00;-0.00;0", new(" €", " €")),
        "share-change" => RangeText.Of(range is { } change ? new Interval(change.Low * Hundred, change.High * Hundred) : null, "+0.00;-0.00;0", new(" points", " points")),
        "index-change" => RangeText.Of(range, "+0.0000;-0.0000;0", new("", "")),
        "share" => RangeText.Of(range, "0.0 %", new("", "")),
        "index" => RangeText.Of(range, "0.000", new("", "")),
        "weeks" => RangeText.Of(range, "0.0", new(" semaines", " weeks")),
        _ => RangeText.Of(range, "#,##0", new("", "")),
    };

    /// <summary>A payer who pays more in one scenario has a row in all.</summary>
    private static IEnumerable<Beside> Budgets(IReadOnlyList<ScenarioResult> results) => results.SelectMany(result => result.Law?.Budgets ?? [])
        .Where(line => line.Change.Widest is not null).DistinctBy(line => (line.Key, line.Year)).OrderBy(line => line.Key, StringComparer.Ordinal).ThenBy(line => line.Year)
        .Select(line => Of(
            results, $"{line.Key}-{line.Year}", Text.Of($"{line.Name}, {line.Year}", $"{line.Name}, {line.Year}"), "€",
            result => result.Law?.Budgets.FirstOrDefault(one => one.Key == line.Key && one.Year == line.Year)?.Change));

    /// <summary>Day by day, where it matters in one of them.</summary>
    private static IEnumerable<Beside> Days(IReadOnlyList<ScenarioResult> results) => results.Any(result => result.Sites is { DependsOnDay: true })
        ? SitesEffect.Week.Where(day => results.Any(result => result.Sites?.OnDay.ContainsKey(day) == true)).Select(day => Row(
            results, $"no-answer-{day}".ToLowerInvariant(), Text.Of($"sans réponse à 30 minutes à pied, {SitesEffect.On(day)}", $"without an answer within 30 minutes on foot, {SitesEffect.On(day)}"), "share",
            result => result.Sites?.OnDay.GetValueOrDefault(day) is { } without ? new Interval(without.Certain, without.Possible) : null))
        : [];

    private static Beside Row(IReadOnlyList<ScenarioResult> results, string key, Text name, string unit, Func<ScenarioResult, Interval?> range) =>
        new(key, name, unit, [.. results.Select(range)]);

    /// <summary>A figure of how people live, by its key (<see cref="SpreadFigure.All"/>).</summary>
    private static Beside Of(IReadOnlyList<ScenarioResult> results, string key, Text name, string unit) => Of(results, key, name, unit, result => result.Law?.Doubts.GetValueOrDefault(key));

    private static Beside Of(IReadOnlyList<ScenarioResult> results, string key, Text name, string unit, Func<ScenarioResult, Bands?> doubts) =>
        Row(results, key, name, unit, result => doubts(result)?.Assumptions) with { Doubts = [.. results.Select(doubts)] };

    /// <summary>Of the sample alone: all claim what they may.</summary>
    private static Beside Cliff(IReadOnlyList<ScenarioResult> results, string key, Text name, Text when, Func<Cliffs, Interval> of)
    {
        var row = Row(results, key, Text.Of($"{name}, {when}", $"{name}, {when}"), "share", result => result.Law?.Cliffs is { } cliffs ? of(cliffs) : null);
        return row with { Doubts = [.. row.Ranges.Select(range => range is null ? null : new Bands(range, Calibration: null, Assumptions: null))] };
    }
}
