namespace Prevenance.Interviews;

/// <summary>What answers say of a household, for whoever words it.</summary>
public static class Told
{
    public static bool HasChildren(Answers answers) => Someone.Children(answers).Count > 0;

    /// <summary>The benefits that were ticked as received, by the names of the field, be their amounts known or not.</summary>
    public static IReadOnlySet<string> Received(Answers answers) =>
        ReceivedKind.All.Select(kind => kind.Key).Where(name => answers.Has(IncomeInquiries.Received, name) == true).ToHashSet();

    /// <summary>Whether a benefit is among those that were ticked as received; nothing where that was not answered, or it was not there to tick.</summary>
    /// <param name="answers">What was told.</param>
    /// <param name="names">The names under which it may be received.</param>
    public static bool? Receives(Answers answers, IEnumerable<string> names) =>
        names.Where(name => ReceivedKind.All.Any(kind => kind.Key == name)).Select(name => answers.Has(IncomeInquiries.Received, name)).Aggregate((bool?)null, (so, one) => so == true ? so : one);

    public static bool HasNoHome(Answers answers) => answers.Has(HousingInquiries.Status, HousingInquiries.NoHome) == true;

    public static bool HasLargeSavings(Answers answers) => answers.Has(IncomeInquiries.Kinds(Someone.You), IncomeInquiries.HasSavings) == true;

    public static bool EveryNationality(Answers answers) => Someone.Adults(answers).All(adult => answers[ResidenceInquiries.Nationality(adult)] is not null);

    public static bool HasEuropean(Answers answers) =>
        Someone.Adults(answers).Any(adult => answers[ResidenceInquiries.Nationality(adult)] == ResidenceInquiries.European);

    public static bool HasNoPermit(Answers answers) => Someone.Adults(answers).Any(adult => ResidenceFacts.HasNoPermit(answers, adult));
}
