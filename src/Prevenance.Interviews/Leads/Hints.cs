using System.Globalization;
using Prevenance.Law;

namespace Prevenance.Interviews.Leads;

/// <summary>What answers hint at of a person, where nothing more exact was asked.</summary>
internal static class Hints
{
    private const int MonthsInYear = 12;

    public static bool Is(this Answers answers, Who adult, string activity) => answers[PeopleInquiries.Activity(adult)] == activity;

    /// <summary>Whether an income is said to come in now.</summary>
    public static bool HasNow(this Answers answers, Who adult, string kind) => answers.Has(IncomeInquiries.Kinds(adult), kind) == true;

    /// <summary>Whether an income came in over the last two years, as far as it is said.</summary>
    public static bool Had(this Answers answers, Who adult, string kind) => answers.HasNow(adult, kind) || answers.Has(IncomeInquiries.KindsBefore(adult), kind) == true;

    /// <summary>Whether it may have come in: nothing that was said tells that it did not.</summary>
    public static bool MayHaveHad(this Answers answers, Who adult, string kind) =>
        answers.Had(adult, kind) || answers[IncomeInquiries.Past(adult)] is null || (answers[IncomeInquiries.Past(adult)] == IncomeInquiries.Other && answers[IncomeInquiries.KindsBefore(adult)] is null);

    public static bool Works(this Answers answers, Who adult) => answers.Is(adult, "actif") || answers.HasNow(adult, IncomeKind.Wages);

    public static bool Ticked(this Answers answers, string circumstance) => answers.Has(PeopleInquiries.Circumstances, circumstance) == true;

    /// <summary>Whether somebody may be of an age, in whole years in a month: whoever told no birth may be of any.</summary>
    public static bool MayBe(this Answers answers, Who someone, Month month, double from = 0, double under = double.PositiveInfinity) =>
        answers[PeopleInquiries.Birth(someone)] is not { } text
        || ((month - Month.Of(DateOnly.Parse(text, CultureInfo.InvariantCulture))) / MonthsInYear is var age && age >= from && age < under);
}
