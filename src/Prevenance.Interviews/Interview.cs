using Prevenance.Law;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;
using Prevenance.Law.Unknowns;

namespace Prevenance.Interviews;

/// <summary>
/// Leads a conversation: after each answer, what is already certain, and the inquiry that is likely to settle most of what is not.
/// Then come the inquiries that make the amounts of open rights exact. It ends when no answer could settle more.
/// </summary>
/// <remarks>
/// The order is humane before it is short: who lives together, then the persons, then the dwelling, then money. Within a stage,
/// the next inquiry is the one whose likely answers leave the fewest verdicts open, on average.
/// </remarks>
public sealed class Interview(LegalSystem law, Calculator calculator)
{
    /// <param name="answers">What was answered so far.</param>
    /// <param name="present">The month in which it is answered.</param>
    public InterviewState After(Answers answers, Month present)
    {
        var household = ToldHousehold.From(answers, present);
        var explored = Explore(household, present);
        var rightsNow = explored.Request.Questions.Where(question => explored.GapAt(question) is null).SelectMany(question => Results(explored, question, household)).ToList();
        var composition = Questionnaire.For(answers).FirstOrDefault(inquiry => inquiry.IsComposition && !answers.IsAnswered(inquiry.Key));
        var open = OpenInquiries(answers, rightsNow);
        return new InterviewState(composition ?? MostTelling(answers, open, rightsNow, explored, present), rightsNow, open.Count, household.Situation);
    }

    /// <summary>The inquiries that a verdict still waits for; once verdicts are settled, those that the amount of an open right does.</summary>
    private static List<Inquiry> OpenInquiries(Answers answers, IReadOnlyList<PossibleRight> rights)
    {
        var verdicts = AwaitedBy(answers, rights.Where(right => !right.IsSettled));
        return verdicts.Count > 0 ? verdicts : AwaitedBy(answers, rights.Where(right => right.IsOpen && !right.IsExactEnough));
    }

    private static List<Inquiry> AwaitedBy(Answers answers, IEnumerable<PossibleRight> rights)
    {
        var awaited = rights.SelectMany(right => right.Inquiries).ToHashSet();
        return [.. Questionnaire.WithThoseOnRequest(answers).Where(inquiry => awaited.Contains(inquiry.Key) && !answers.IsAnswered(inquiry.Key) && inquiry.IsOpen(answers))];
    }

    /// <summary>The inquiry whose likely answers leave the fewest verdicts open, on average; the first of those that leave as many.</summary>
    private Inquiry? MostTelling(Answers answers, List<Inquiry> open, IReadOnlyList<PossibleRight> rightsNow, PossibleAnswer explored, Month present)
    {
        var stage = open.Select(inquiry => (Stage?)inquiry.Stage).Min();
        var candidates = open.Where(inquiry => inquiry.Stage == stage).ToList();
        var (best, leftByBest) = (candidates.FirstOrDefault(), double.PositiveInfinity);
        if (candidates.Count < 2)
            return best;
        // An answer settles at the most what waits for it: an inquiry is weighed no further once it cannot be the best any more.
        var unsettled = rightsNow.Where(right => !right.IsSettled).ToList();
        foreach (var (inquiry, atLeast) in candidates.Select(inquiry => (inquiry, unsettled.Count(right => !right.Inquiries.Contains(inquiry.Key)))))
        {
            var likely = LikelyAnswers.Of(inquiry, present);
            var left = likely.Count * atLeast;
            foreach (var answer in likely)
            {
                if (left >= leftByBest * likely.Count)
                    break;
                left += LeftOpen(explored, ToldHousehold.From(answers.With(inquiry.Key, answer), present), present) - atLeast;
            }
            if (left < leftByBest * likely.Count)
                (best, leftByBest) = (inquiry, (double)left / likely.Count);
        }
        return best;
    }

    /// <summary>How many verdicts an answer would leave open.</summary>
    private int LeftOpen(PossibleAnswer explored, ToldHousehold household, Month present)
    {
        var values = calculator.ExploreNear(explored, FactsAhead.Carry(household.Situation, present, present, []));
        return explored.Request.Questions.Where(question => values.GapAt(question) is null)
            .Sum(question => Enumerable.Range(0, values.Situation.Count(question.Variable.Entity)).Count(lane => !PossibleRight.Settles(values.Value(question, lane))));
    }

    private PossibleAnswer Explore(ToldHousehold household, Month present)
    {
        var questions = law.RightVariables.Select(right => new VariableAt(right, right.PeriodIn(present))).ToList();
        var facts = FactsAhead.Carry(household.Situation, present, present, []);
        // The same request as that of the result page: both read one plan.
        var request = new Request(questions, present, AllowsForecast: true, LeavesGaps: true);
        return calculator.Explore(facts, request, fact => household.InquiryOf(fact) ?? (object)(fact.Variable, fact.Lane));
    }

    private static IEnumerable<PossibleRight> Results(PossibleAnswer answer, VariableAt question, ToldHousehold household) => answer.Situation.Instances(question.Variable.Entity)
        .Select((who, lane) => new PossibleRight(
            question.Variable, question.Period, who, answer.Value(question, lane),
            [.. answer.DependsOn(question, lane).Select(facts => household.InquiryOf(facts[0])).OfType<string>()]));
}
