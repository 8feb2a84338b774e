namespace Prevenance.Foresight.Alerts;

/// <summary>
/// The default order of alerts: the most imminent first; then what each month of waiting loses for good; then what is at stake.
/// What remains equal is put in the order of names and keys. Origin, health and the kind of family are never read.
/// </summary>
public static class AlertOrder
{
    /// <returns>The same order whatever the order in which the alerts are given.</returns>
    public static IReadOnlyList<Alert> Sort(IEnumerable<Alert> alerts) => Sort(alerts, alert => alert);

    /// <summary>Those of several households, whatever they are listed with.</summary>
    /// <param name="listed">What is put in order.</param>
    /// <param name="alertOf">The alert of each.</param>
    public static IReadOnlyList<T> Sort<T>(IEnumerable<T> listed, Func<T, Alert> alertOf) => [.. listed
        .OrderBy(one => alertOf(one).By)
        .ThenByDescending(one => alertOf(one).LostPerMonth)
        .ThenByDescending(one => alertOf(one).PerMonth)
        .ThenBy(one => alertOf(one).Right.Name, StringComparer.Ordinal)
        .ThenBy(one => alertOf(one).Who.Key, StringComparer.Ordinal)
        .ThenBy(one => alertOf(one).Kind)
        .ThenBy(one => alertOf(one).What.French, StringComparer.Ordinal)];
}
