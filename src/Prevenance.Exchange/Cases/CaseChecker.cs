using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Figures;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Exchange.Cases;

/// <summary>Holds the law to cases: computes each expected value and says whether it agrees.</summary>
/// <param name="law">The law.</param>
/// <param name="assumptions">What the model that computed the cases takes for granted.</param>
/// <param name="law">The law.</param>
public sealed class CaseChecker(LegalSystem law, IReadOnlyList<Assumption> assumptions)
{
    /// <summary>Deep enough to see which part of an amount is off, short enough to be read in a terminal.</summary>
    private const int ExplanationDepth = 2;

    private readonly Calculator calculator = new();

    public CaseResult Check(PeerCase peer)
    {
        SituationDocument document;
        try
        {
            document = SituationReader.Read(law, peer.Input, peer.Rules with { Assumptions = assumptions });
        }
        catch (InvalidInputException fault)
        {
            return NotModelled(peer, fault.Message);
        }
        if (document.UnknownVariables.Count > 0)
            return NotModelled(peer, "unknown facts: " + string.Join(", ", document.UnknownVariables));
        var targets = peer.Expected.Select(expected => (expected, question: QuestionOf(expected, peer.Period))).ToList();
        var answers = Answers(document.Situation, [.. targets.Select(target => target.question).OfType<Question>().Distinct()]);
        return new CaseResult(peer, [.. targets.SelectMany(target => Compare(target.expected, target.question, document.Situation, answers))]);
    }

    private static CaseResult NotModelled(PeerCase peer, string reason) => new(
        peer,
        [.. peer.Expected.Select(expected => NotModelled(expected, expected.PeriodText, reason))]);

    private static Finding NotModelled(ExpectedValue expected, string where, string reason) =>
        new(expected.Variable, Outcome.NotModelled, where, expected.Value.ToJsonString(), null, () => reason);

    private Question? QuestionOf(ExpectedValue expected, Period casePeriod)
    {
        if (law.Find(expected.Variable) is not { } variable || !Period.TryParse(expected.PeriodText, out var period))
            return null;
        var question = new Question(variable, variable.Unit == PeriodUnit.Forever ? Period.Forever : period);
        return question.IsWellFormed ? question : null;
    }

    /// <summary>A fact that nobody gave and that nothing computes has a default, which is no answer.</summary>
    private static bool IsAnswered(Question question, Situation situation) =>
        question.Variable.HasFormula
        || Enumerable.Range(0, situation.Count(question.Variable.Entity)).Any(lane => situation.IsGiven(question.Variable, question.Period, lane));

    private Dictionary<Question, object> Answers(Situation situation, IReadOnlyList<Question> questions)
    {
        var together = Request.For(questions);
        if (TryAnswer(situation, together) is Answer answer)
            return questions.ToDictionary(question => question, _ => (object)answer);
        return questions.ToDictionary(question => question, question => TryAnswer(situation, together with { Questions = [question] }));
    }

    /// <returns>The answer, or why there is none.</returns>
    private object TryAnswer(Situation situation, Request request)
    {
        try
        {
            return calculator.Calculate(situation, request);
        }
        catch (Exception refusal) when (refusal is FigureNotKnownException or ForecastNeededException)
        {
            return refusal.Message;
        }
    }

    private static IEnumerable<Finding> Compare(
        ExpectedValue expected, Question? question, Situation situation, Dictionary<Question, object> answers)
    {
        if (question is null || !IsAnswered(question, situation))
            return [NotModelled(expected, expected.PeriodText, "no such variable for such a period")];
        if (answers[question] is not Answer answer)
            return [NotModelled(expected, expected.PeriodText, (string)answers[question])];
        if (!ValueNotation.TryRead(question.Variable, expected.Value, testNotation: true, out var wanted, out var reading))
            return [NotModelled(expected, expected.PeriodText, reading.English)];
        var lanes = situation.Ids(question.Variable.Entity).Select((id, lane) => (id, lane))
            .Where(instance => expected.Id is null || instance.id == expected.Id).ToList();
        return lanes.Count == 0
            ? [NotModelled(expected, expected.PeriodText, $"no {question.Variable.Entity} '{expected.Id}'")]
            : lanes.Select(instance => Compare(expected, question, wanted, answer, instance.id, instance.lane));
    }

    private static Finding Compare(ExpectedValue expected, Question question, double wanted, Answer answer, string id, int lane)
    {
        var actual = answer.Value(question, lane);
        var agrees = Agreement.Holds(question.Variable, wanted, actual, expected.Margin);
        return new Finding(
            question.Variable.Name,
            agrees ? Outcome.Agree : Outcome.Differ,
            $"{id}, {expected.PeriodText}",
            ValueNotation.Write(question.Variable, wanted).ToJsonString(),
            ValueNotation.Write(question.Variable, actual).ToJsonString(),
            agrees ? null : () => ExplanationOutline.Write(answer.Explain(question, lane), Language.English, ExplanationDepth));
    }
}
