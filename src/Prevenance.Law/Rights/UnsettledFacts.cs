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

    /// <param name="calculator">What explores.</param>
    /// <param name="situation">What is known.</param>
    /// <param name="request">The request that was answered.</param>
    /// <exception cref="TooMuchAskedException">With nothing folded away, there is more work than one request may ask for.</exception>
    public UnsettledFacts(Calculator calculator, Situation situation, Request request)
    {
        this.situation = situation;
        // What was told as unknown is named elsewhere: here it is one group, so that assumptions have the others to be told apart.
        possible = calculator.ExploreStrictly(situation, request with { KeepsUnsaid = true }, fact => AssumptionOf(fact) ?? Told);
    }

    /// <summary>What one value takes for granted, in the order in which it is told.</summary>
    /// <remarks>Under other facts a figure may be needed that is not known: then nothing can be promised, and all of it is named.</remarks>
    public IReadOnlyList<Assumption> Behind(Question question, int lane) => possible.GapAt(question) is not null
        ? situation.Law.Assumptions.All
        : [.. possible.DependsOn(question, lane).SelectMany(facts => facts).Select(AssumptionOf).OfType<Assumption>().Distinct().OrderBy(assumption => assumption.Rank)];

    /// <summary>The result, with what is taken for granted beside it.</summary>
    internal RightResult BesideThe(RightResult result)
    {
        var question = new Question(result.Right, result.Period);
        if (result.Verdict == Verdict.NotModelled)
            return result;
        var lane = situation.Ids(result.Right.Entity).ToList().IndexOf(result.Who);
        var told = result with { Assumed = Behind(question, lane) };
        return possible.GapAt(question) is null ? told with { Strictly = possible.Value(question, lane).NotNegative() } : told;
    }

    private Assumption? AssumptionOf(FactAt fact) => situation.Law.Assumptions.Of(situation, fact);
}
