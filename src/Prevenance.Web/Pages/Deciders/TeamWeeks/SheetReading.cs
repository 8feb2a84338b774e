using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Web.Components;
using Prevenance.Web.Pages.Deciders.Typing;

namespace Prevenance.Web.Pages.Deciders.TeamWeeks;

/// <summary>Makes a team of what was typed of it.</summary>
/// <param name="typed">What was typed.</param>
/// <param name="errors">Where what is to be put right is noted, by field.</param>
internal sealed class SheetReading(TypedFigures typed, Errors errors)
{
    private const int UsualDays = 5;

    private readonly TypedNumbers numbers = new(typed, errors);

    /// <summary>Whether it has fewer people than a figure may be shown of: told before anything else is, and nothing is kept.</summary>
    public static bool IsTooSmall(TypedFigures typed)
    {
        var unread = new Errors();
        return new TypedNumbers(typed, unread).Count(SheetFields.People) < Team.FewestShown && !unread.Any;
    }

    /// <summary>The team; nothing where something is to be put right, which is noted.</summary>
    /// <param name="name">Its name.</param>
    public Team? Read(string name)
    {
        var (people, posts) = (numbers.Count(SheetFields.People), numbers.Number(SheetFields.Posts));
        if (people < Team.FewestShown)
            errors.Note(SheetFields.People.Id, Team.TooSmall.AsSentence());
        else if (posts > people)
            errors.Note(SheetFields.Posts.Id, Team.MorePostsThanPeople.AsSentence());
        var team = new Team(
            name, posts, numbers.Number(SheetFields.WeekHours), numbers.Range(SheetFields.Leave),
            Shares(), Counter(), Appointments(), typed.IsBlank(SheetFields.Protected) ? null : Prevention(), Rights());
        foreach (var part in SheetFields.Parts)
            NoteOrigin(part);
        return errors.Any ? null : team;
    }

    private TeamShares Shares() => new(
        numbers.Range(SheetFields.Contact), numbers.Range(SheetFields.Writing), numbers.Range(SheetFields.Travel), numbers.Range(SheetFields.Collective), numbers.Range(SheetFields.Other),
        Whose("shares"));

    /// <summary>A team with no counter has one to which nobody comes.</summary>
    private TeamCounter Counter()
    {
        var open = SheetFields.ByHour.Count - SheetFields.ByHour.Reverse().TakeWhile(typed.IsBlank).Count();
        return new TeamCounter(
            open == 0 && typed.IsBlank(SheetFields.Days) ? UsualDays : numbers.Count(SheetFields.Days),
            [.. SheetFields.ByHour.Take(Math.Max(1, open)).Select(numbers.Range)],
            numbers.Range(SheetFields.Minutes), numbers.Range(SheetFields.Patience),
            open == 0 && typed.IsBlank(SheetFields.Open) ? 1 : numbers.Count(SheetFields.Open), Whose("counter"));
    }

    private TeamAppointments Appointments() => new(
        numbers.Number(SheetFields.Waiting), numbers.Range(SheetFields.Asked), numbers.Range(SheetFields.AppointmentHours), numbers.Range(SheetFields.Missed), Whose("appointments"));

    private TeamPrevention Prevention() => new(
        numbers.Number(SheetFields.Protected), numbers.Range(SheetFields.HoursPerContact), numbers.Range(SheetFields.Fragile), numbers.Range(SheetFields.Crisis),
        numbers.Range(SheetFields.Recovery), numbers.Range(SheetFields.HoursPerCrisis), numbers.Range(SheetFields.HazardRatio), Whose("prevention"));

    private List<WaitingRight> Rights()
    {
        var rights = new List<WaitingRight>();
        foreach (var (field, asked, month) in SheetFields.Rights)
        {
            if (typed[field].Length == 0 && typed.IsBlank(asked) && typed.IsBlank(month))
                continue;
            if (FrenchLaw.System.Rights.Any(right => right.Key == typed[field]) && rights.All(right => right.Right != typed[field]))
                rights.Add(new WaitingRight(typed[field], numbers.Range(asked), numbers.Range(month)));
            else
                errors.Note(field, TypingText.At(SheetText.Right, SheetText.RightFirst));
        }
        return rights;
    }

    private Text Whose(string part) => OriginOf(SheetFields.Parts.First(one => one.Key == part), typed) ?? OriginText.Of(Origin.Supposed);

    /// <summary>A range that was typed says whose it is; counts that anybody of the team can make, and decisions, need not.</summary>
    private void NoteOrigin(SheetPart part)
    {
        if (part.Fields.All(field => field.IsExact || typed.IsBlank(field)))
            return;
        if (OriginIn(part, typed) is not { } origin)
            errors.Note(part.Whose, TypingText.At(part.Title, SheetText.WhoseFirst));
        else if (origin != Origin.Supposed && typed[part.Said].Length == 0)
            errors.Note(part.Said, TypingText.At(part.Title, SheetText.SaidFirst));
    }

    /// <summary>Whose the figures of a part are, in words; nothing where none was typed or nobody said.</summary>
    public static Text? OriginOf(SheetPart part, TypedFigures typed) => OriginIn(part, typed) is { } origin ? OriginText.Of(origin, typed[part.Said]) : null;

    private static Origin? OriginIn(SheetPart part, TypedFigures typed) =>
        Enum.TryParse<Origin>(typed[part.Whose], out var origin) && Enum.IsDefined(origin) ? origin : null;
}
