using Prevenance.Directories.Hours.Calendars;

namespace Prevenance.Directories.Hours.Rules;

/// <summary>Rules in the order in which they are written, and what they come to on a day.</summary>
/// <param name="rules">The rules.</param>
/// <param name="asWritten">What is told where hours cannot be read: the text as it was given.</param>
internal sealed class RuleSet(IReadOnlyList<HoursRule> rules, Text asWritten)
{
    /// <summary>Five in the morning: what is open later is of the next day.</summary>
    private const int NightEnds = 5 * 60;

    /// <summary>Days in which weekdays, and their ranks in the month, all come.</summary>
    private const int FourWeeks = 28;

    private static readonly Text UnknownCalendar = new("le calendrier scolaire de cette date n’est pas connu", "the school calendar of that date is not known");
    private static readonly Text Holiday = new("ouvert d’habitude, jour férié : appelez", "usually open, public holiday: call");
    private static readonly Text Contradiction = new("deux règles des mêmes jours disent autre chose", "two rules of the same days say otherwise");
    private static readonly Text ExceptionFirst = new("une fermeture est dite ces jours-là, puis des heures de toute l’année", "a closing is told for these days, then hours of the whole year");
    private static readonly Text NoHours = new("ouvert ce jour-là, horaires à demander", "open that day, ask for the hours");
    private static readonly Text OnlyClosings = new("seules des fermetures sont dites, horaires à demander", "only closings are said, ask for the hours");

    public bool GoesOverTheWeekEnd => rules.SelectMany(rule => rule.Days).SelectMany(days => days is AnyOfSelector any ? any.Parts : [days])
        .Any(days => days is WeekdaySelector weekdays && weekdays.GoesOverTheWeekEnd);

    /// <summary>The plan of a day. A rule whose days depend on a calendar that is not known is tried both ways.</summary>
    public DayPlan On(DateOnly day)
    {
        var abouts = rules.Select(rule => rule.IsAbout(day)).ToList();
        var plan = Plan(day, abouts, perhaps: true);
        return abouts.Contains(null) ? DayPlan.Common(plan, Plan(day, abouts, perhaps: false), UnknownCalendar) : plan;
    }

    private DayPlan Plan(DateOnly day, List<bool?> abouts, bool perhaps)
    {
        var (plan, speaking) = (new DayPlan(), new List<HoursRule>());
        foreach (var (rule, about) in rules.Zip(abouts))
        {
            if (!(about ?? perhaps))
                continue;
            var takesAnException = TakesTheDay(rule) && rule.State != RuleState.Closed && speaking.Exists(before => before.State == RuleState.Closed && IsWider(rule, before, day));
            if (TakesTheDay(rule))
            {
                if (speaking is [.., var before] && Contradicts(rule, before))
                    plan.Doubt(Contradiction);
                else
                    plan.Close(rule.State == RuleState.Closed ? rule.Comment : null);
                speaking.Clear();
            }
            Apply(rule, plan);
            if (takesAnException)
                plan.Doubt(ExceptionFirst);
            speaking.Add(rule);
        }
        if (FrenchHolidays.Include(day) && !speaking.Any(rule => rule.Names(day)))
            plan.Doubt(Holiday);
        if (speaking.Count == 0 && rules.All(rule => rule.State == RuleState.Closed))
            plan.Open(UntoldHours(OnlyClosings));
        if (speaking.Any(rule => rule.HasUnclearHours))
            plan.Open(UnreadHours(asWritten));
        return plan;
    }

    /// <summary>Hours that are taken out leave the others of the day as they were.</summary>
    private static bool TakesTheDay(HoursRule rule) => rule.State == RuleState.Closed
        ? rule.Spans.Count == 0 && rule.Joining != Joining.Otherwise
        : rule.Joining == Joining.Instead;

    private static bool Contradicts(HoursRule rule, HoursRule before) =>
        rule.State != RuleState.Closed && before is { Joining: not Joining.Otherwise, Spans.Count: > 0 } && before.WrittenDays == rule.WrittenDays;

    /// <summary>
    /// Whoever writes <c>SH off; Mo-Fr 09:00-17:00</c> or <c>We off; Mo-Fr 09:00-17:00</c> means these days to be closed, though the notation lets
    /// the last rule win: neither is told. A later rule for fewer days, or for days of its own, is an exception that was meant.
    /// </summary>
    private static bool IsWider(HoursRule rule, HoursRule before, DateOnly day)
    {
        if (!rule.Days.All(IsOfTheWholeYear))
            return false;
        var days = Enumerable.Range(0, FourWeeks).Select(day.AddDays).ToList();
        return !before.Days.All(IsOfTheWholeYear) || (days.TrueForAll(one => before.IsAbout(one) != true || rule.IsAbout(one) == true) && days.Exists(one => rule.IsAbout(one) == true && before.IsAbout(one) == false));
    }

    private static bool IsOfTheWholeYear(DaySelector days) => days is WeekdaySelector or EveryDaySelector || (days is AnyOfSelector any && any.Parts.All(IsOfTheWholeYear));

    private static void Apply(HoursRule rule, DayPlan plan)
    {
        foreach (var span in rule.Spans is [] && rule.State != RuleState.Closed ? [MinuteSpan.WholeDay] : rule.Spans)
        {
            var opened = new OpenSpan(span, DoubtOf(rule)) { HasHours = rule.Spans.Count > 0 || IsRoundTheClock(rule) };
            if (rule.State == RuleState.Closed)
                plan.Close(span);
            else if (rule.Joining == Joining.Otherwise)
                plan.OpenTheRest(opened);
            else
                plan.Open(opened);
        }
    }

    private static Text? DoubtOf(HoursRule rule) => rule switch
    {
        { Comment: { Length: > 0 } comment } => Text.Of($"« {comment} »", $"'{comment}'"),
        { State: RuleState.Unknown } => new Text("horaires à demander", "ask for the hours"),
        { Spans.Count: 0 } when !IsRoundTheClock(rule) => NoHours,
        _ => null,
    };

    private static bool IsRoundTheClock(HoursRule rule) => rule.Days.Any(selector => selector is EveryDaySelector);

    /// <summary>Of hours that cannot be read (<c>20:00-26:00</c>, <c>20:00+</c>), none is told, nor that the night which follows is over.</summary>
    private static OpenSpan UnreadHours(Text doubt) => UntoldHours(doubt) with { Span = new MinuteSpan(0, MinuteSpan.Day + NightEnds) };

    private static OpenSpan UntoldHours(Text doubt) => new(MinuteSpan.WholeDay, doubt) { HasHours = false };
}
