namespace Prevenance.Foresight.Alerts;

/// <summary>
/// The default order of alerts: the most imminent first; then what each month of waiting loses for good; then what is at stake.
/// What remains equal is put in the order of names and keys. Origin, health and the kind of family are never read.
/// </summary>
public static class AlertOrder
{
    /// <returns>The same order whatever the order in which the alerts are given.</returns>
    public static IReadOnlyList<Alert> Sort(IEnumerable<Alert> alerts) => [.. alerts
        .OrderBy(alert => alert.By)
        .ThenByDescending(alert => alert.LostPerMonth)
        .ThenByDescending(alert => alert.PerMonth)
        .ThenBy(alert => alert.Right.Name, StringComparer.Ordinal)
        .ThenBy(alert => alert.Who.Key, StringComparer.Ordinal)
        .ThenBy(alert => alert.Kind)
        .ThenBy(alert => alert.What.French, StringComparer.Ordinal)];
}
