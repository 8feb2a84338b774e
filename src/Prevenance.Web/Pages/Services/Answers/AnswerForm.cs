using System.Globalization;
using Microsoft.AspNetCore.Http;
using Prevenance.Directories.Referrals;
using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.Services.Answers;

/// <summary>What was typed of an answer to a referral, word for word.</summary>
/// <param name="Kind">What is answered.</param>
/// <param name="Meeting">The day of the first meeting.</param>
/// <param name="Hour">Its hour.</param>
/// <param name="Review">The day on which the service is asked again.</param>
/// <param name="Reason">Why it declines.</param>
/// <param name="Words">What it says besides.</param>
/// <param name="Helped">Whether it helped.</param>
public sealed record AnswerForm(string Kind = "", string Meeting = "", string Hour = "", string Review = "", string Reason = "", string Words = "", string Helped = "")
{
    private static readonly string[] Hours = ["HH:mm", "H:mm", "H'h'mm", "H 'h' mm", "H'h'", "H 'h'"];

    internal static AnswerForm Of(IFormCollection form) => new(
        form["kind"].ToString(), form["meeting"].ToString().Trim(), form["hour"].ToString().Trim(), form["review"].ToString().Trim(), form["reason"].ToString(), form["words"].ToString(), form["helped"].ToString());

    /// <summary>What it says; nothing where something is to be put right, which is noted.</summary>
    /// <param name="possible">What may be answered.</param>
    /// <param name="errors">What is to be put right.</param>
    /// <param name="today">The day: nobody is expected on one that is over.</param>
    internal ReferralAct? Read(IReadOnlyCollection<ActKind> possible, Errors errors, DateOnly today)
    {
        if (!Enum.TryParse<ActKind>(Kind, out var kind) || !possible.Contains(kind))
        {
            errors.Note("kind", AnswerText.NotPossible);
            return null;
        }
        var act = new ReferralAct(kind, default) { Words = Words.Trim() is { Length: > 0 } words ? words : null, Reason = kind == ActKind.Decline ? Reason : null };
        act = kind switch
        {
            ActKind.Accept when Meeting.Length > 0 => act with { Meeting = MomentOf(errors, today) },
            ActKind.PutOnWaitingList => act with { Review = DayOf("review", Review, errors) },
            ActKind.Decline when DeclineReasons.InWords(Reason) is null => Missing("reason", AnswerText.ReasonFirst),
            ActKind.Ask or ActKind.Reply or ActKind.TellOwnVersion when act.Words is null => Missing("words", AnswerText.WordsFirst),
            ActKind.TellOutcome when act.Words is null && !Enum.TryParse<HelpGiven>(Helped, out _) => Missing("words", AnswerText.WordsFirst),
            ActKind.TellOutcome => act with { Helped = Enum.TryParse<HelpGiven>(Helped, out var helped) ? helped : null },
            _ => act,
        };
        return errors.Any ? null : act;

        ReferralAct Missing(string field, Text error)
        {
            errors.Note(field, error);
            return act;
        }
    }

    private DateTime? MomentOf(Errors errors, DateOnly today)
    {
        if (DayOf("meeting", Meeting, errors) is not { } day)
            return null;
        if (day < today)
        {
            errors.Note("meeting", AnswerText.DayOver);
            return null;
        }
        if (TimeOnly.TryParseExact(Hour, Hours, CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour))
            return day.ToDateTime(hour);
        errors.Note("hour", AnswerText.HourWrong);
        return null;
    }

    private static DateOnly? DayOf(string field, string typed, Errors errors)
    {
        if (TypedDay.Read(typed) is { } day)
            return day;
        errors.Note(field, AnswerText.DayWrong);
        return null;
    }
}
