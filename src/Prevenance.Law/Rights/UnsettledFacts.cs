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
internal sealed class UnsettledFacts
{
    private static readonly object Told = new();

    private readonly Situation situation;
    private readonly PossibleAnswer possible;

    public UnsettledFacts(Calculator calculator, Situation situation, Request request)
    {
        this.situation = situation;
        // What was told as unknown is named elsewhere: here it is one group, so that assumptions have the others to be told apart.
        possible = calculator.ExploreStrictly(situation, request with { KeepsUnsaid = true }, fact => AssumptionOf(fact) ?? Told);
    }

    /// <summary>The result, with what is taken for granted beside it.</summary>
    public RightResult BesideThe(RightResult result)
    {
        var question = new Question(result.Right, result.Period);
        if (result.Verdict == Verdict.NotModelled)
            return result;
        // Under other facts a figure would be needed that is not known: nothing can be promised.
        if (possible.GapAt(question) is not null)
            return result with { Assumed = situation.Law.Assumptions.All };
        var lane = situation.Ids(result.Right.Entity).ToList().IndexOf(result.Who);
        return result with
        {
            Strictly = possible.Value(question, lane).NotNegative(),
            Assumed = [.. possible.DependsOn(question, lane).SelectMany(facts => facts).Select(AssumptionOf).OfType<Assumption>().Distinct().OrderBy(assumption => assumption.Rank)],
        };
    }

    private Assumption? AssumptionOf(FactAt fact) => situation.Law.Assumptions.Of(situation, fact);
}
