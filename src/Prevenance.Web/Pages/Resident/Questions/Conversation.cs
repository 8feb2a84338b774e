using Prevenance.Interviews;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>
/// What was answered so far, in the order in which it was asked. It travels whole in the form of each page, as one line of text,
/// so that nothing has to be kept here.
/// </summary>
public sealed class Conversation
{
    /// <summary>The field that carries it.</summary>
    public const string Field = "answers";

    private readonly IReadOnlyList<KeyValuePair<string, string>> told;

    // Asked at every answer that is read: written once.
    private readonly Lazy<IReadOnlyDictionary<string, Inquiry>> inquiries;

    private Conversation(IReadOnlyList<KeyValuePair<string, string>> told)
    {
        (this.told, Answers) = (told, new Answers(told.ToDictionary()));
        inquiries = new(() => Questionnaire.WithThoseOnRequest(Answers).ToDictionary(inquiry => inquiry.Key));
    }

    public Answers Answers { get; }

    public int Count => told.Count;

    public static Conversation Parse(string? text, DateOnly today) => Of((text ?? "").Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .Where(pair => pair.Length == 2)
        .Select(pair => KeyValuePair.Create(pair[0], pair[1])), today);

    public override string ToString() => string.Join('&', told.Select(one => $"{one.Key}={one.Value}"));

    /// <summary>The same with one more answer, or one instead of another; what has lost its object is forgotten.</summary>
    public Conversation With(string key, string answer, DateOnly today)
    {
        var one = KeyValuePair.Create(key, answer);
        return Of(Answers.IsAnswered(key) ? told.Select(other => other.Key == key ? one : other) : told.Append(one), today);
    }

    /// <summary>The last question that was answered; nothing at the beginning.</summary>
    public string? LastKey => told.Count > 0 ? told[^1].Key : null;

    /// <summary>The answer as it travels, with the unknown ones; nothing when there is none.</summary>
    public string? Told(string key) => told.Where(one => one.Key == key).Select(one => one.Value).FirstOrDefault();

    public Conversation Without(string key) => new([.. told.Where(one => one.Key != key)]);

    /// <summary>Each question that was answered, with its answer.</summary>
    public IEnumerable<(Inquiry Inquiry, string Answer)> Read() =>
        told.Where(one => inquiries.Value.ContainsKey(one.Key)).Select(one => (inquiries.Value[one.Key], one.Value));

    public Inquiry? Find(string? key) => key is null ? null : inquiries.Value.GetValueOrDefault(key);

    /// <summary>What came back with a form was in anybody’s hands, and what was imported in others: only answers to questions that may be asked are taken.</summary>
    public static Conversation Of(IEnumerable<KeyValuePair<string, string>> pairs, DateOnly today) => pairs.Aggregate(
        new Conversation([]),
        (so, one) => so.Find(one.Key) is { } inquiry && !so.Answers.IsAnswered(one.Key) && AnswerReader.IsAnswer(inquiry, one.Value, today)
            && so.FaultOf(inquiry, one.Value, today) is null
            ? so.And(one)
            : so);

    /// <summary>What an answer would make impossible beside the others; dates alone can.</summary>
    public Text? FaultOf(Inquiry inquiry, string answer, DateOnly today) => inquiry.Form == AnswerForm.Date
        ? ToldHousehold.FaultOf(Without(inquiry.Key).And(KeyValuePair.Create(inquiry.Key, answer)).Answers, Month.Of(today))
        : null;

    private Conversation And(KeyValuePair<string, string> one) => new([.. told, one]);
}
