using Prevenance.Law.Explaining;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;
using Prevenance.Law.Unknowns;

namespace Prevenance.Law.Rights;

/// <summary>Tells rights of a situation in a month, each with its verdict and its reason.</summary>
/// <param name="rights">The rights to tell.</param>
/// <param name="calculator">What computes them.</param>
public sealed class RightsOf(IReadOnlyList<Variable> rights, Calculator calculator)
{
    // Eight times the reading for three flags, or for a choice of eight: narrower bounds settle verdicts that wide ones leave open.
    private const int MostSplits = 8;

    /// <summary>Tells every right of a law, by name.</summary>
    public RightsOf(LegalSystem law, Calculator calculator)
        : this(law.RightVariables, calculator)
    {
    }

    /// <param name="situation">What is known. The last value of each fact holds until the end of the year, which yearly rights look at.</param>
    /// <param name="month">The month; it is the present, so that benefits before it are facts.</param>
    /// <param name="allowsForecast">Whether figures may be used after the last month for which they were checked.</param>
    /// <param name="together">
    /// What is asked in one breath bears one key: where facts are told together, one graph answers every question. Each fact by itself when absent.
    /// </param>
    /// <param name="namesAssumptions">Whether what each result takes for granted is worked out beside it: once more the work.</param>
    public IReadOnlyList<RightResult> In(
        Situation situation, Month month, bool allowsForecast = false, Func<FactAt, object?>? together = null, bool namesAssumptions = true)
    {
        var questions = rights.Select(right => new VariableAt(right, right.PeriodIn(month))).ToArray();
        var facts = FactsAhead.Carry(situation, month, month, []);
        var request = new Request(questions, month, allowsForecast, LeavesGaps: true);
        var results = Tell(facts, request, fact => together?.Invoke(fact) ?? (fact.Variable, fact.Lane));
        return namesAssumptions ? [.. results.Select(new UnsettledFacts(calculator, facts, request).BesideThe)] : [.. results];
    }

    /// <summary>
    /// One graph answers every question. Where too many facts are unknown to be told apart in it, each half is asked by itself,
    /// so that no result names a fact that it does not wait for.
    /// </summary>
    private IEnumerable<RightResult> Tell(Situation situation, Request request, Func<FactAt, object> together)
    {
        var (answer, possible) = (calculator.Calculate(situation, request), calculator.Explore(situation, request, together, MostSplits));
        if (request.Questions.Count == 1 || possible.TellsFactsApart)
        {
            var grounds = new KnownGrounds();
            return request.Questions.SelectMany(question => Results(answer, possible, question, grounds));
        }
        var middle = request.Questions.Count / 2;
        return Tell(situation, request with { Questions = [.. request.Questions.Take(middle)] }, together)
            .Concat(Tell(situation, request with { Questions = [.. request.Questions.Skip(middle)] }, together));
    }

    private static IEnumerable<RightResult> Results(Answer answer, PossibleAnswer possible, VariableAt question, KnownGrounds grounds)
    {
        return answer.Situation.Instances(question.Variable.Entity).Select((who, lane) => possible.GapAt(question, lane) is { } gap
            ? NotModelled(question, who, gap)
            : Result(answer, possible, question, who, lane, grounds));
    }

    private static RightResult Result(Answer answer, PossibleAnswer possible, VariableAt question, Who who, int lane, KnownGrounds grounds)
    {
        var place = new Place(answer.Root(question), lane, answer.Situation, answer.Lanes, possible);
        // Nobody owes a right: a bound below zero only says that bounds are wide.
        var value = possible.Value(question, lane).NotNegative();
        var verdict = Verdicts.Of(value);
        IReadOnlyList<FactAt> missing = [.. possible.DependsOn(question, lane).SelectMany(facts => facts)];
        var explanation = Explainer.Of(place);
        var whyNot = verdict == Verdict.NotEntitled ? WhyNot.Of(place, grounds) : null;
        var reason = whyNot?.Reason ?? (missing.Count > 0 ? ReasonText.Missing(missing) : ReasonText.Entitled(explanation));
        return new RightResult(question.Variable, question.Period, who, verdict, value, reason, explanation, missing, answer.ProjectedFor(question))
        {
            Distance = whyNot?.Distance,
        };
    }

    private static RightResult NotModelled(VariableAt question, Who who, UncoveredException gap) => new(
        question.Variable, question.Period, who, Verdict.NotModelled, null, gap.Reason, null, [], [])
    {
        AwaitsFigures = gap is not NotModelledException,
    };
}
