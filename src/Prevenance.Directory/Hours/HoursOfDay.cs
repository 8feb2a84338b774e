using Prevenance.Directories.Hours.Rules;

namespace Prevenance.Directories.Hours;

/// <summary>When a place is open on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="InWords">« 9 h – 12 h, 14 h – 17 h », « fermé », or what is to be checked.</param>
public sealed record HoursOfDay(DateOnly Day, Text InWords)
{
    internal static HoursOfDay Of(DateOnly day, DayPlan plan) => new(day, plan.Spans.Count == 0
        ? plan.ClosedBecause is { Length: > 0 } because ? Text.Of($"fermé : {because}", $"closed: {because}") : new Text("fermé", "closed")
        : Text.Join(new(", ", ", "), plan.Spans.Select(one => InWordsOf(day, one))));

    private static Text InWordsOf(DateOnly day, OpenSpan open)
    {
        var start = day.ToDateTime(TimeOnly.MinValue);
        var words = open.Span == MinuteSpan.WholeDay ? new Text("jour et nuit", "day and night")
            : Text.Of($"{MomentText.HourOf(start.AddMinutes(open.Span.From))} – {MomentText.HourOf(start.AddMinutes(open.Span.To))}", $"{MomentText.HourOf(start.AddMinutes(open.Span.From))} – {MomentText.HourOf(start.AddMinutes(open.Span.To))}");
        return open.Doubt is { } doubt ? Text.Of($"{words} (à vérifier : {doubt})", $"{words} (to check: {doubt})") : words;
    }
}
