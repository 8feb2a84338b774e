using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Capacity.Weeks;

/// <summary>The figures of a team that were said to be none, all or without effect: no range was looked at for them, which is told beside its week.</summary>
public static class TeamWithoutRange
{
    /// <summary>By their keys in its file, part first.</summary>
    public static IReadOnlyList<string> Of(Team team) => [.. All(team).Where(one => one.Range.Low == one.Range.High).Select(one => one.Key)];

    private static IEnumerable<(string Key, Interval Range)> All(Team team) =>
    [
        ("leave", team.Leave),
        ("shares/contact", team.Shares.Contact), ("shares/writing", team.Shares.Writing), ("shares/travel", team.Shares.Travel), ("shares/collective", team.Shares.Collective), ("shares/other", team.Shares.Other),
        ("appointments/asked", team.Appointments.Asked), ("appointments/missed", team.Appointments.Missed),
        .. team.Prevention is { } prevention
            ?
            [
                ("prevention/fragile", prevention.Fragile), ("prevention/crisis", prevention.Crisis), ("prevention/recovery", prevention.Recovery),
                ("prevention/hours_per_crisis", prevention.HoursPerCrisis), ("prevention/hr", prevention.HazardRatio),
            ]
            : Array.Empty<(string, Interval)>(),
        .. team.Rights.SelectMany(right => new[] { ($"rights/{right.Right}/asked", right.Asked), ($"rights/{right.Right}/month", right.Month) }),
    ];
}
