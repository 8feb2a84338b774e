using System.Globalization;

namespace Prevenance.Interviews;

/// <summary>The keys of the questions whose answers others than the law look at, such as services.</summary>
public static class QuestionKeys
{
    public const string Commune = HousingInquiries.Commune;
    public const string Housing = HousingInquiries.Status;
    public const string NoHome = HousingInquiries.NoHome;
    public const string ChildCount = PeopleInquiries.ChildCount;
    public const string Circumstances = PeopleInquiries.Circumstances;
    public const string Received = IncomeInquiries.Received;
    public const string Quotient = IncomeInquiries.Quotient;

    public static string Activity { get; } = PeopleInquiries.Activity(Someone.You);

    public static string Incomes { get; } = IncomeInquiries.Kinds(Someone.You);

    public static string Nationality { get; } = ResidenceInquiries.Nationality(Someone.You);

    public static string Incapacity { get; } = PeopleInquiries.Incapacity(Someone.You);

    /// <summary>When each of the others was born.</summary>
    public static IReadOnlyList<(Law.Who Who, string Key)> BirthsOfOthers(Answers answers) =>
        [.. Someone.Adults(answers).Skip(1).Concat(Someone.Children(answers)).Select(other => (other, PeopleInquiries.Birth(other)))];

    /// <summary>Whether it is known with whom she lives, and when each was born.</summary>
    public static bool KnowsEverybody(Answers answers) =>
        answers[PeopleInquiries.Union] is not null && int.TryParse(answers[ChildCount], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= Someone.MostChildren
        && BirthsOfOthers(answers).All(other => answers[other.Key] is not null);
}
