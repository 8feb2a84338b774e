using Prevenance.Law.Assumptions;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;
using Prevenance.Law.Unknowns;

namespace Prevenance.Law.Rights;

/// <summary>
/// Reads the same request once more with nothing taken for granted: a fact that was not said, and whose every value would not
/// leave a result as it is, is unsettled, and the assumption made of it is named beside the result.
/// </summary>
/// <remarks>Bounds are sound, so that no assumption of consequence is left out; one of no consequence may be named.</remarks>
public sealed class UnsettledFacts
{
    private static readonly object Told = new();

    private readonly Situation situation;
    private readonly PossibleAnswer possible;
    private readonly HashSet<Variable> saidOtherwise;
    private readonly Lazy<List<Assumption>> behindBenefits;

    /// <param name="calculator">What explores.</param>
    /// <param name="situation">What is known.</param>
    /// <param name="request">The request that was answered.</param>
    /// <exception cref="TooMuchAskedException">With nothing folded away, there is more work than one request may ask for.</exception>
    public UnsettledFacts(Calculator calculator, Situation situation, Request request)
    {
        this.situation = situation;
        // What was told as unknown is named elsewhere: here it is one group, so that assumptions have the others to be told apart.
        possible = calculator.ExploreStrictly(situation, request with { KeepsUnsaid = true }, fact => AssumptionOf(fact) ?? Told);
        saidOtherwise = [.. situation.GivenFacts.Where(fact => situation.PossibleValue(fact) != fact.Variable.Default).Select(fact => fact.Variable)];
        behindBenefits = new(() => BehindBenefits(request));
    }

    /// <summary>What one value takes for granted, in the order in which it is told.</summary>
    /// <remarks>Under other facts a figure may be needed that is not known: then nothing can be promised, and all of it is named.</remarks>
    public IReadOnlyList<Assumption> Behind(VariableAt question, int lane) => possible.GapAt(question) is not null
        ? situation.Law.Assumptions.All
        : [.. Taken(question, lane).DistinctBy(assumption => assumption.Key).OrderBy(assumption => assumption.Rank).Select(Narrowed)];

    /// <summary>The result, with what is taken for granted beside it.</summary>
    internal RightResult BesideThe(RightResult result)
    {
        var question = new VariableAt(result.Right, result.Period);
        if (result.Verdict == Verdict.NotModelled)
            return result;
        var lane = situation.LaneOf(result.Right.Entity, result.Who);
        return result with
        {
            Strictly = possible.GapAt(question) is null ? possible.Value(question, lane).NotNegative() : null,
            Assumed = Behind(question, lane),
        };
    }

    /// <summary>
    /// Benefits of the months before are worked out from the same facts as today's: what today's stand on, a right that counts them stands on too.
    /// </summary>
    private IEnumerable<Assumption> Taken(VariableAt question, int lane)
    {
        var groups = possible.DependsOn(question, lane);
        var behind = Of(groups);
        return groups.Any(facts => facts.Any(fact => fact.Variable is { HasFormula: true, Notes.IsBenefit: true })) ? behind.Concat(behindBenefits.Value) : behind;
    }

    private List<Assumption> BehindBenefits(Request request) =>
    [
        .. (from question in request.Questions
            where question.Variable.Notes.IsBenefit && possible.GapAt(question) is null
            from lane in Enumerable.Range(0, situation.Count(question.Variable.Entity))
            from assumption in Of(possible.DependsOn(question, lane))
            select assumption).DistinctBy(assumption => assumption.Key),
    ];

    /// <summary>Facts are told together when one assumption is made of them: the first of a group speaks for all, unless there were too many groups.</summary>
    private IEnumerable<Assumption> Of(IEnumerable<IReadOnlyList<FactAt>> groups) =>
        groups.SelectMany(facts => possible.TellsFactsApart ? facts.Take(1) : facts).Select(AssumptionOf).OfType<Assumption>();

    /// <summary>Where some facts of an assumption were said to be otherwise, its sentence would contradict them: it only stands for the others.</summary>
    private Assumption Narrowed(Assumption assumption) => !assumption.Facts.Any(saidOtherwise.Contains) ? assumption : assumption with
    {
        Taken = NothingMoreThan(assumption.Ask),
        IsOfTheRest = true,
    };

    private static Text NothingMoreThan(Text ask) =>
        Text.Of($"rien de plus que ce qui a été dit à la question « {ask} »", $"nothing more than what was said to ‘{ask}’");

    private Assumption? AssumptionOf(FactAt fact) => situation.Law.Assumptions.Of(situation, fact);
}
