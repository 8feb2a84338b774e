using Prevenance.Web.Components;
using System.Globalization;
using Prevenance.Interviews;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>Turns what was typed for a question into its answer, or says what is to be put right.</summary>
internal static class AnswerReader
{
    private const string DateFormat = "yyyy-MM-dd";
    private const int OldestAge = 120;

    public static (string? Answer, Text? Error) Read(Inquiry inquiry, Typed typed, DateOnly today) => inquiry.Form switch
    {
        AnswerForm.Choice => inquiry.Options.Any(option => option.Name == typed.Value) ? (typed.Value, null) : (null, ErrorText.ChoiceMissing),
        AnswerForm.Ticks => (Ticked(inquiry, typed), null),
        AnswerForm.Commune => inquiry.Options.Any(option => option.Name == typed.Value) ? (typed.Value, null) : (null, ErrorText.CommuneMissing),
        AnswerForm.Count => ReadCount(typed.Value, inquiry.Most),
        AnswerForm.Date => ReadDate(typed, today),
        _ => ReadAmount(typed.Value),
    };

    /// <summary>Whether an answer that travelled with a page is one that this question may have.</summary>
    public static bool IsAnswer(Inquiry inquiry, string answer, DateOnly today) =>
        answer == Answers.Unknown || HasWholeDate(inquiry, answer) && Read(inquiry, Typed.Again(inquiry, answer), today).Answer == answer;

    private static bool HasWholeDate(Inquiry inquiry, string answer) =>
        inquiry.Form != AnswerForm.Date || DateOnly.TryParseExact(answer, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Ticked(Inquiry inquiry, Typed typed)
    {
        var ticked = inquiry.Options.Select(option => option.Name).Where(typed.Values.Contains).ToList();
        return ticked.Count > 0 ? string.Join(',', ticked) : Answers.None;
    }

    private static (string?, Text?) ReadCount(string typed, int most) => Number(typed) is { } count && count <= most
        ? (count.ToString(CultureInfo.InvariantCulture), null)
        : (null, ErrorText.CountUnreadable(most));

    private static (string?, Text?) ReadAmount(string typed) => Amounts.Read(typed) switch
    {
        null => (null, ErrorText.AmountUnreadable),
        > Amounts.Largest => (null, ErrorText.AmountTooLarge),
        { } amount => (Math.Round(amount, 2).ToString("0.##", CultureInfo.InvariantCulture), null),
    };

    private static (string?, Text?) ReadDate(Typed typed, DateOnly today)
    {
        if (typed.Day.Length == 0 || typed.Month.Length == 0 || typed.Year.Length == 0)
            return (null, ErrorText.DateMissing);
        var (day, month, year) = (Number(typed.Day) ?? 0, Number(typed.Month) ?? 0, Number(typed.Year) ?? 0);
        if (!IsDate(day, month, year))
            return (null, ErrorText.DateImpossible);
        var date = new DateOnly(year, month, day);
        return date > today ? (null, ErrorText.DateToCome)
            : date < today.AddYears(-OldestAge) ? (null, ErrorText.DateTooOld)
            : (date.ToString(DateFormat, CultureInfo.InvariantCulture), null);
    }

    private static int? Number(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsDate(int day, int month, int year) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
