using Prevenance.Directories.Hours;
using Prevenance.Directories.Hours.Rules;

namespace Prevenance.Directories.Search;

/// <summary>
/// When somebody could go. A day of the week is the next one, today included; a part of the day without a day is sought in the seven days from today. Of
/// today only what is still to come counts, and a part that is over is that of another day.
/// </summary>
/// <param name="Day"><c>now</c>, <c>today</c>, <c>tomorrow</c>, <c>after-tomorrow</c>, <c>weekend</c>, <c>monday</c>… ; nothing for any.</param>
/// <param name="Part"><c>morning</c>, <c>afternoon</c>, <c>evening</c>; nothing for the whole day.</param>
public sealed record When(string? Day, string? Part)
{
    private const int Week = 7;
    private const string RightNow = "now";
    private const string Weekend = "weekend";

    private static readonly (string Name, Text Words, MinuteSpan Span)[] Parts =
    [
        ("morning", new("le matin (avant midi)", "in the morning (before noon)"), new MinuteSpan(5 * 60, 12 * 60)),
        ("afternoon", new("l’après-midi (de midi à 18 h)", "in the afternoon (noon to 6 pm)"), new MinuteSpan(12 * 60, 18 * 60)),
        ("evening", new("le soir (après 18 h)", "in the evening (after 6 pm)"), new MinuteSpan(18 * 60, MinuteSpan.Day)),
    ];

    private static readonly (string Name, Text Words, DayOfWeek? Weekday)[] AllDays =
    [
        (RightNow, new("maintenant", "now"), null), ("today", new("aujourd’hui", "today"), null), ("tomorrow", new("demain", "tomorrow"), null),
        ("after-tomorrow", new("après-demain", "the day after tomorrow"), null), (Weekend, new("ce week-end", "this weekend"), null),
        ("monday", new("lundi", "Monday"), DayOfWeek.Monday), ("tuesday", new("mardi", "Tuesday"), DayOfWeek.Tuesday), ("wednesday", new("mercredi", "Wednesday"), DayOfWeek.Wednesday),
        ("thursday", new("jeudi", "Thursday"), DayOfWeek.Thursday), ("friday", new("vendredi", "Friday"), DayOfWeek.Friday), ("saturday", new("samedi", "Saturday"), DayOfWeek.Saturday),
        ("sunday", new("dimanche", "Sunday"), DayOfWeek.Sunday),
    ];

    /// <summary>The days that can be asked for, each in words.</summary>
    public static IReadOnlyList<(string Name, Text Words)> DayChoices { get; } = [.. AllDays.Select(day => (day.Name, day.Words))];

    /// <summary>The parts of a day that can be asked for, each in words.</summary>
    public static IReadOnlyList<(string Name, Text Words)> PartChoices { get; } = [.. Parts.Select(part => (part.Name, part.Words))];

    /// <summary>What is asked; nothing where neither is.</summary>
    /// <param name="day">One of <see cref="DayChoices"/>; whatever else is nothing.</param>
    /// <param name="part">One of <see cref="PartChoices"/>; whatever else is nothing.</param>
    public static When? Of(string? day, string? part)
    {
        var (knownDay, knownPart) = (AllDays.Any(one => one.Name == day) ? day : null, Parts.Any(one => one.Name == part) ? part : null);
        return knownDay is null && knownPart is null ? null : new When(knownDay, knownDay == RightNow ? null : knownPart);
    }

    /// <summary>What is asked, as people read it.</summary>
    public Text InWords => (Day, Part) switch
    {
        ({ } day, { } part) => Text.Of($"{WordsOf(DayChoices, day)}, {WordsOf(PartChoices, part)}", $"{WordsOf(DayChoices, day)}, {WordsOf(PartChoices, part)}"),
        ({ } day, null) => WordsOf(DayChoices, day),
        (_, { } part) => WordsOf(PartChoices, part),
        _ => new Text("n’importe quand", "at any time"),
    };

    /// <summary>Whether the moment itself is asked for.</summary>
    internal bool IsNow => Day == RightNow;

    /// <summary>The minutes of the day that count.</summary>
    internal MinuteSpan Span => Part is null ? MinuteSpan.WholeDay : Parts.Single(part => part.Name == Part).Span;

    /// <summary>The days that count, from the moment at which it is asked.</summary>
    /// <param name="now">By the clock of the place.</param>
    internal IEnumerable<DateOnly> Days(DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        var first = IsOver(now) ? today.AddDays(1) : today;
        return Day switch
        {
            null => Enumerable.Range(0, Week).Select(first.AddDays),
            RightNow or "today" => [today],
            "tomorrow" => [today.AddDays(1)],
            "after-tomorrow" => [today.AddDays(2)],
            Weekend => WeekendFrom(first),
            var name => [first.AddDays(((int)AllDays.Single(day => day.Name == name).Weekday! - (int)first.DayOfWeek + Week) % Week)],
        };
    }

    /// <summary>The next Saturday and its Sunday; on a Sunday, what is left of it.</summary>
    private static IEnumerable<DateOnly> WeekendFrom(DateOnly first)
    {
        var saturday = first.AddDays(((int)DayOfWeek.Saturday - (int)first.DayOfWeek + Week) % Week);
        return first.DayOfWeek == DayOfWeek.Sunday ? [first] : [saturday, saturday.AddDays(1)];
    }

    /// <summary>The minutes that count of one of those days: none, where what is asked of today is over.</summary>
    internal MinuteSpan MinutesOf(DateOnly day, DateTime now)
    {
        var minute = MinuteOf(now);
        return day != DateOnly.FromDateTime(now) ? Span
            : IsNow ? new MinuteSpan(minute, Math.Min(minute + OpeningHours.LeastMinutes, MinuteSpan.Day))
            : IsOver(now) ? new MinuteSpan(minute, minute)
            : Span with { From = Math.Max(Span.From, minute) };
    }

    /// <summary>Whether too little is left of that part of today; the last minutes of a day are a part of it to the end.</summary>
    private bool IsOver(DateTime now) => Span.To < MinuteSpan.Day && MinuteOf(now) > Span.To - OpeningHours.LeastMinutes;

    private static int MinuteOf(DateTime now) => (int)now.TimeOfDay.TotalMinutes;

    private static Text WordsOf(IReadOnlyList<(string Name, Text Words)> choices, string name) => choices.Single(choice => choice.Name == name).Words;
}
