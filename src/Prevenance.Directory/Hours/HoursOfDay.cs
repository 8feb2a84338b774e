using Prevenance.Directories.Hours.Rules;

namespace Prevenance.Directories.Hours;

/// <summary>When a place is open on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="InWords">« 9 h – 12 h, 14 h – 17 h », « fermé », or what is to be checked.</param>
public sealed record HoursOfDay(DateOnly Day, Text InWords)
{
    internal static HoursOfDay Of(DateOnly day, DayPlan plan) => Of(day, plan, plan.Spans);

    /// <param name="day">The day.</param>
    /// <param name="plan">Why it is closed, where nothing is open.</param>
    /// <param name="open">What is open, or may be: with what reaches into it from the night before, where that is to be told.</param>
    internal static HoursOfDay Of(DateOnly day, DayPlan plan, IEnumerable<OpenSpan> open)
    {
        var (told, untold) = (open.Where(one => one.HasHours).Select(one => InWordsOf(day, one)).ToList(), open.Where(one => !one.HasHours).Select(one => one.Doubt).OfType<Text>().Distinct().ToList());
        told.AddRange(untold.Select(doubt => told.Count > 0 ? Text.Of($"sinon à vérifier : {doubt}", $"otherwise to check: {doubt}") : Text.Of($"à vérifier : {doubt}", $"to check: {doubt}")));
        return new HoursOfDay(day, told.Count > 0 ? Text.Join(new(", ", ", "), told)
            : plan.ClosedBecause is { Length: > 0 } because ? Text.Of($"fermé : {because}", $"closed: {because}") : new Text("fermé", "closed"));
    }

    private static Text InWordsOf(DateOnly day, OpenSpan open)
    {
        // Of the night before, what is left after midnight.
        var start = day.ToDateTime(TimeOnly.MinValue);
        open = open with { Span = open.Span with { From = Math.Max(open.Span.From, 0) } };
        var words = open.Span == MinuteSpan.WholeDay ? new Text("jour et nuit", "day and night")
            : Text.Of($"{MomentText.HourOf(start.AddMinutes(open.Span.From))} – {MomentText.HourOf(start.AddMinutes(open.Span.To))}", $"{MomentText.HourOf(start.AddMinutes(open.Span.From))} – {MomentText.HourOf(start.AddMinutes(open.Span.To))}");
        return open.Doubt is { } doubt ? Text.Of($"{words} (à vérifier : {doubt})", $"{words} (to check: {doubt})") : words;
    }
}
