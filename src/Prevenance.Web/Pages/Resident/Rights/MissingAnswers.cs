using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Law.Assumptions;
using Prevenance.Law.Situations;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>The answers that a result lacks, in the words of the questions that would tell them: people know those, and not the names of facts.</summary>
internal sealed class MissingAnswers
{
    private readonly Func<FactAt, string?> inquiryOf;
    private readonly ToldHousehold household;
    private readonly Dictionary<string, Inquiry> inquiries;
    private readonly Answers answers;
    private readonly HashSet<Variable> unanswered;
    private readonly bool canAnswer;

    private MissingAnswers(ToldHousehold household, Func<FactAt, string?> inquiryOf, Answers answers, bool canAnswer)
    {
        (this.household, this.inquiryOf, this.answers, this.canAnswer) = (household, inquiryOf, answers, canAnswer);
        inquiries = Questionnaire.WithThoseOnRequest(answers).ToDictionary(inquiry => inquiry.Key);
        unanswered = [.. household.Situation.GivenFacts.Where(fact => !household.Situation.PossibleValue(fact).IsExact).Select(fact => fact.Variable)];
    }

    public static MissingAnswers Of(ToldHousehold household, Answers answers) => new(household, household.InquiryOf, answers, canAnswer: true);

    /// <summary>An invented household answers nothing here: its facts are named by the questions that others are asked.</summary>
    public static MissingAnswers OfExample(Month month)
    {
        var untold = new Answers(new Dictionary<string, string>());
        var household = ToldHousehold.From(untold, month);
        return new(household, fact => household.InquiryOf(fact.Variable), untold, canAnswer: false);
    }

    /// <summary>The question that tells a fact; nothing where none does.</summary>
    public string? QuestionOf(FactAt fact) => inquiryOf(fact);

    /// <summary>Whether the conversation still has a question that would tell a fact.</summary>
    public bool WillAsk(FactAt fact) => inquiryOf(fact) is { } key && inquiries.ContainsKey(key) && !answers.IsAnswered(key);

    /// <summary>Each question once, in the order in which a conversation would ask it; facts that no question tells come last.</summary>
    public IReadOnlyList<MissingAnswer> Behind(IEnumerable<FactAt> facts) =>
        [.. facts.Select(Behind).Distinct().OrderBy(answer => answer.Key is null).ThenBy(answer => answer.Key is null ? 0 : inquiries.Keys.ToList().IndexOf(answer.Key))];

    /// <summary>The first question not answered yet that would settle some of what is taken for granted; nothing where none does, or another answer said it already.</summary>
    public MissingAnswer? Settling(IEnumerable<Assumption> assumptions) => canAnswer
        ? assumptions.SelectMany(assumption => assumption.Facts).Where(unanswered.Contains).Select(household.InquiryOf).OfType<string>()
            .Where(key => inquiries.ContainsKey(key) && !answers.IsAnswered(key)).Select(key => new MissingAnswer(inquiries[key].Wording, key)).FirstOrDefault()
        : null;

    /// <summary>Whether a question was answered otherwise than by saying that one does not know.</summary>
    public bool IsTold(string? key) => key is not null && answers[key] is not null;

    /// <summary>A question that is asked on request, as long as it was not answered; nothing where there is none.</summary>
    public MissingAnswer? OnRequest(string? key) => key is not null && inquiries.TryGetValue(key, out var inquiry) && !answers.IsAnswered(key) ? new MissingAnswer(inquiry.Wording, key) : null;

    private MissingAnswer Behind(FactAt fact) => inquiryOf(fact) is { } key && inquiries.TryGetValue(key, out var inquiry)
        ? new MissingAnswer(inquiry.Wording, canAnswer ? key : null)
        : new MissingAnswer(Text.Of($"« {fact.Variable.Notes.Label} »", $"“{fact.Variable.Notes.Label}”"), null);
}

/// <summary>One answer that is missing.</summary>
/// <param name="Wording">The question that tells it.</param>
/// <param name="Key">The inquiry, where it can be answered from here.</param>
public sealed record MissingAnswer(Text Wording, string? Key);
