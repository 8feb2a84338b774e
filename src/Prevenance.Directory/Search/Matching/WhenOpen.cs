using Prevenance.Directories.Hours;

namespace Prevenance.Directories.Search.Matching;

/// <summary>
/// Whether a service is open when somebody could go: open, closed, to check and unknown are told apart, and what is not known leaves nothing out. Of a
/// place that must not be found no hours are told, and it is asked for none.
/// </summary>
internal static class WhenOpen
{
    private static readonly Finding NothingToSay = new(Fit.Yes);

    /// <summary>What of a service decides.</summary>
    public static object LooksAt(Service service) => (string.Join('\n', service.Places.Select(place => place.Hours.Text)), service.Places.Count, service.Closure, service.IsSensitive);

    /// <summary>Whether it is open then; nothing where that is not asked, or not to be told.</summary>
    public static OpeningState? StateOf(Service service, SearchQuery query, DateTime now) =>
        query.When is { } when && !service.IsSensitive ? Best(service, when, now).State : null;

    public static Finding Of(Service service, SearchQuery query, DateTime now)
    {
        if (query.When is not { } when || service.IsSensitive)
            return NothingToSay;
        var (state, day, hours, because) = Best(service, when, now);
        return state switch
        {
            OpeningState.Open => new Finding(Fit.Yes, Text.Of($"ouvert {DayText.WithWeekday(day)} : {hours!.On(day)}", $"open on {DayText.WithWeekday(day)}: {hours.On(day)}")),
            OpeningState.ToCheck => new Finding(Fit.ToVerify, Text.Of($"ouvert {DayText.WithWeekday(day)} ? à vérifier : {because!.Value}", $"open on {DayText.WithWeekday(day)}? to be checked: {because.Value}")),
            OpeningState.Closed => new Finding(Fit.No, Closed(when, now, hours)),
            _ => new Finding(Fit.ToVerify, new Text("horaires inconnus : appelez avant de venir", "hours unknown: call before you come")),
        };
    }

    /// <summary>The best of its places and of the days: open for certain, then perhaps, then unknown; closed where all of them are.</summary>
    private static (OpeningState State, DateOnly Day, OpeningHours? Hours, Text? Because) Best(Service service, When when, DateTime now)
    {
        var days = when.Days(now).ToList();
        (OpeningState State, DateOnly Day, OpeningHours? Hours, Text? Because) best = service.Places.Count == 0 ? (OpeningState.Unknown, days[0], null, null) : (OpeningState.Closed, days[0], service.Places[0].Hours, null);
        foreach (var day in days)
        {
            var closure = service.Closure is { } closed && closed.Includes(day) ? closed : null;
            if (closure is { IsConfirmed: true })
                continue;
            foreach (var hours in service.Places.Select(place => place.Hours))
            {
                var (state, because) = hours.During(day, when.MinutesOf(day, now));
                if (state == OpeningState.Open && closure is not null)
                    (state, because) = (OpeningState.ToCheck, new Text("son texte dit qu’il est fermé ces jours-là", "its text says that it is closed on those days"));
                if (RankOf(state) < RankOf(best.State))
                    best = (state, day, hours, because);
            }
        }
        return best;
    }

    private static int RankOf(OpeningState state) => state switch { OpeningState.Open => 0, OpeningState.ToCheck => 1, OpeningState.Unknown => 2, _ => 3 };

    /// <summary>Whether it is over or soon closes, and what would open it: another moment, where one is known.</summary>
    private static Text Closed(When when, DateTime now, OpeningHours? hours)
    {
        var day = when.Days(now).First();
        var left = when.MinutesOf(day, now);
        var answer = hours?.At(day.ToDateTime(TimeOnly.MinValue).AddMinutes(left.From));
        var isClosing = left.To > left.From && answer?.State == OpeningState.Open;
        var wouldHaveOpened = !when.IsNow && left != when.Span && hours?.During(day, when.Span).State == OpeningState.Open;
        var state = isClosing && answer!.Until is { } end ? Text.Of($"ferme à {MomentText.HourOf(end)}", $"closes at {MomentText.HourOf(end)}")
            : left.To <= left.From || wouldHaveOpened ? Text.Of($"c’est fini : {when.InWords}", $"it is over: {when.InWords}")
            : Text.Of($"fermé : {when.InWords}", $"closed: {when.InWords}");
        return (answer?.Until is { } until ? hours!.At(until) : answer)?.Opens is not { } opens ? state
            : DateOnly.FromDateTime(opens) == day ? Text.Of($"{state} ; ouvre ce jour-là à {MomentText.HourOf(opens)}", $"{state}; opens that day at {MomentText.HourOf(opens)}")
            : Text.Of($"{state} ; ouvre {DayText.WithWeekday(DateOnly.FromDateTime(opens))} à {MomentText.HourOf(opens)}", $"{state}; opens on {DayText.WithWeekday(DateOnly.FromDateTime(opens))} at {MomentText.HourOf(opens)}");
    }
}
