using Prevenance.Directories.Hours.Reading;
using Prevenance.Directories.Hours.Rules;

namespace Prevenance.Directories.Hours;

/// <summary>
/// Opening hours as they are written (the key <c>opening_hours</c> of OpenStreetMap, <c>horaires_accueil</c> of data.inclusion), read as what they say
/// for certain. What is not understood is never an exception and never a guess: it is to be checked, as written.
/// </summary>
public sealed class OpeningHours
{
    /// <summary>The longest text that is read, in characters: the longest seen in the field is a fifth of it.</summary>
    public const int MostLength = 2000;

    /// <summary>The days that are looked through for the next opening: a year and its longest holiday.</summary>
    private const int DaysLookedThrough = 430;

    /// <summary>Open for longer than this without a break is open day and night.</summary>
    private const int DaysWithoutBreak = 7;

    /// <summary>Who comes in the afternoon does not come for the minutes after noon.</summary>
    internal const int LeastMinutes = 30;

    private readonly RuleSet? rules;

    private OpeningHours(string text, RuleSet? rules) => (Text, this.rules) = (text, rules);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>Whether something is said, be it not understood.</summary>
    public bool IsSaid => Text.Any(char.IsLetterOrDigit);

    /// <summary>Whether all of it is understood.</summary>
    public bool IsUnderstood => rules is not null;

    /// <summary>Whether some days go from one week to the next, as Friday to Monday does.</summary>
    public bool GoesOverTheWeekEnd => rules?.GoesOverTheWeekEnd == true;

    /// <summary>Reads any text; nothing, where nothing is said, is unknown.</summary>
    public static OpeningHours Read(string? text)
    {
        var written = (text ?? "").Trim();
        var read = written.Length is > 0 and <= MostLength ? RuleReader.Read(Lexer.Read(written)) : null;
        return new OpeningHours(written, read is { Count: > 0 } ? new RuleSet(read, AsWritten(written)) : null);
    }

    /// <summary>What they say of a moment.</summary>
    /// <param name="moment">By the clock of the place (Europe/Paris).</param>
    public HoursAnswer At(DateTime moment)
    {
        if (!IsSaid)
            return new HoursAnswer(OpeningState.Unknown);
        if (rules is null || moment.Date <= DateTime.MinValue.AddDays(1) || moment.Date >= DateTime.MaxValue.Date.AddDays(-DaysLookedThrough - 1))
            return new HoursAnswer(OpeningState.ToCheck) { Because = AsWritten(Text) };
        var days = new DayPlans(rules);
        return days.At(moment) switch
        {
            { Doubt: { } doubt } => new HoursAnswer(OpeningState.ToCheck) { Because = doubt },
            { } => days.EndOf(moment, DaysWithoutBreak) is { } end ? new HoursAnswer(OpeningState.Open) { Until = end } : new HoursAnswer(OpeningState.Open) { IsDayAndNight = true },
            null when days.NextAfter(moment, DaysLookedThrough) is { } opens => new HoursAnswer(OpeningState.Closed) { Opens = opens, Because = days.ClosedBecause(moment) },
            null => new HoursAnswer(OpeningState.Closed) { MayOpen = days.DoubtAfter(moment, DaysLookedThrough), Because = days.ClosedBecause(moment) },
        };
    }

    /// <summary>What they say of a part of a day: open where they are for certain during half an hour of it, or all of it where it is shorter.</summary>
    /// <param name="day">The day.</param>
    /// <param name="part">Its minutes; where there are none, whatever is said is over.</param>
    /// <returns>The state, and why it is to be checked.</returns>
    internal (OpeningState State, Text? Because) During(DateOnly day, MinuteSpan part)
    {
        if (part.To <= part.From)
            return (OpeningState.Closed, null);
        if (!IsSaid)
            return (OpeningState.Unknown, null);
        if (rules is null)
            return (OpeningState.ToCheck, AsWritten(Text));
        var spans = new DayPlans(rules).During(day, part, Math.Min(LeastMinutes, part.To - part.From)).ToList();
        return spans.Any(one => one.Doubt is null) ? (OpeningState.Open, null)
            : spans.Count > 0 ? (OpeningState.ToCheck, spans[0].Doubt)
            : (OpeningState.Closed, null);
    }

    /// <summary>Day by day from one on; nothing where not all of it is understood.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="days">How many.</param>
    public IReadOnlyList<HoursOfDay> Days(DateOnly from, int days) =>
        rules is null ? [] : [.. Enumerable.Range(0, days).Select(from.AddDays).Select(day => HoursOfDay.Of(day, rules.On(day)))];

    /// <summary>The hours of a day in words, with what reaches into it from the night before.</summary>
    internal Text On(DateOnly day) => rules is null ? AsWritten(Text) : HoursOfDay.Of(day, rules.On(day), new DayPlans(rules).During(day, MinuteSpan.WholeDay, 1)).InWords;

    private static Text AsWritten(string text) => Texts.Text.Of($"horaires écrits ainsi, « {text} »", $"hours written as '{text}'");
}
