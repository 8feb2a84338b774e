using Prevenance.Directories.Hours.Rules;

namespace Prevenance.Directories.Hours;

/// <summary>The plans of the days around a moment: a night belongs to the day that it starts on.</summary>
internal sealed class DayPlans(RuleSet rules)
{
    private readonly Dictionary<DateOnly, DayPlan> plans = [];

    /// <summary>What is open at a moment, for certain before perhaps; nothing where it is closed.</summary>
    public OpenSpan? At(DateTime moment)
    {
        var (day, minute) = (DateOnly.FromDateTime(moment), Minute(moment));
        var (today, night) = (On(day).At(minute), On(day.AddDays(-1)).At(minute + MinuteSpan.Day));
        return today is { Doubt: null } ? today : night is { Doubt: null } ? night : today ?? night;
    }

    /// <summary>When it closes, or is to be checked, after a moment at which it is open; nothing where it does not within so many days.</summary>
    public DateTime? EndOf(DateTime moment, int mostDays)
    {
        var end = moment;
        while (end < moment.AddDays(mostDays))
        {
            if (At(end) is not { Doubt: null })
                return end;
            end = EndOfSpan(end);
        }
        return null;
    }

    /// <summary>The next moment from which it is open for certain.</summary>
    public DateTime? NextAfter(DateTime moment, int mostDays) =>
        After(moment, mostDays).Where(next => next.Doubt is null).Select(next => (DateTime?)next.Start).FirstOrDefault();

    /// <summary>What is to be checked of the next moment from which it may be open; nothing where it is open at no such moment.</summary>
    public Text? DoubtAfter(DateTime moment, int mostDays) => After(moment, mostDays).Select(next => next.Doubt).FirstOrDefault(doubt => doubt is not null);

    private IEnumerable<(DateTime Start, Text? Doubt)> After(DateTime moment, int mostDays)
    {
        var first = DateOnly.FromDateTime(moment);
        return from day in Enumerable.Range(0, mostDays).Select(first.AddDays)
               from span in On(day).Spans
               let start = day.ToDateTime(TimeOnly.MinValue).AddMinutes(span.Span.From)
               where start > moment
               select (start, span.Doubt);
    }

    /// <summary>What is open, or may be, for so many minutes of a part of a day: the night before reaches into it.</summary>
    public IEnumerable<OpenSpan> During(DateOnly day, MinuteSpan part, int least) =>
        On(day.AddDays(-1)).Spans.Select(one => one with { Span = new MinuteSpan(one.Span.From - MinuteSpan.Day, one.Span.To - MinuteSpan.Day) }).Concat(On(day).Spans)
            .Where(one => Math.Min(one.Span.To, part.To) - Math.Max(one.Span.From, part.From) >= least);

    public Text? ClosedBecause(DateTime moment) => On(DateOnly.FromDateTime(moment)).ClosedBecause is { Length: > 0 } because ? new Text($"« {because} »", $"'{because}'") : null;

    private DateTime EndOfSpan(DateTime moment)
    {
        var (day, minute) = (DateOnly.FromDateTime(moment), Minute(moment));
        var ends = new[] { (Day: day, Minute: minute), (Day: day.AddDays(-1), Minute: minute + MinuteSpan.Day) }
            .Select(at => (at.Day, Span: On(at.Day).At(at.Minute))).Where(at => at.Span is { Doubt: null })
            .Select(at => at.Day.ToDateTime(TimeOnly.MinValue).AddMinutes(at.Span!.Value.Span.To));
        return ends.Max();
    }

    private DayPlan On(DateOnly day)
    {
        if (!plans.TryGetValue(day, out var plan))
            plans[day] = plan = rules.On(day);
        return plan;
    }

    private static int Minute(DateTime moment) => (int)moment.TimeOfDay.TotalMinutes;
}
