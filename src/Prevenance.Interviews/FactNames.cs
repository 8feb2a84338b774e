namespace Prevenance.Interviews;

/// <summary>
/// What a file calls the answer to each question: the field's own name where one variable is one question, so that what was imported and what
/// was told stand beside each other; the question's key otherwise.
/// </summary>
public static class FactNames
{
    /// <summary>The day of birth of who is asked.</summary>
    public const string Birth = "date_naissance";

    private static readonly IReadOnlyList<(string Question, string Fact)> Pairs =
    [
        (PeopleInquiries.Birth(Someone.You), Birth),
        (HousingInquiries.Commune, "depcom"),
        (HousingInquiries.Status, "statut_occupation_logement"),
        (HousingInquiries.Rent, "loyer"),
        (IncomeInquiries.WageNow(Someone.You), "salaire_net"),
    ];

    private static readonly IReadOnlyDictionary<string, string> Facts = Pairs.ToDictionary(pair => pair.Question, pair => pair.Fact);
    private static readonly IReadOnlyDictionary<string, string> Questions = Pairs.ToDictionary(pair => pair.Fact, pair => pair.Question);

    /// <summary>What a file calls the answer to a question.</summary>
    public static string OfQuestion(string key) => Facts.GetValueOrDefault(key, key);

    /// <summary>The key of the question that a fact would answer, be there one or not.</summary>
    public static string QuestionOf(string fact) => Questions.GetValueOrDefault(fact, fact);
}
