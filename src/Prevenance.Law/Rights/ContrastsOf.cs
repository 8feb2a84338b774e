using Prevenance.Law.Assumptions;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Rights;

/// <summary>Tells, for rights that stand on assumptions, what changes where one of them is otherwise.</summary>
/// <remarks>Only the alternatives of the file of assumptions are tried, each by itself, on whoever it may be about.</remarks>
public sealed class ContrastsOf(Calculator calculator)
{
    // Below that, what changes is not worth a sentence.
    private const double LeastDifference = 5;

    /// <param name="situation">What is known.</param>
    /// <param name="results">Rights of that situation, as <see cref="RightsOf"/> told them.</param>
    /// <param name="month">The month in which they were told.</param>
    /// <param name="allowsForecast">Whether figures may be used after the last month for which they were checked.</param>
    /// <returns>For each right that would change, what it would be.</returns>
    public ILookup<RightResult, Contrast> Of(Situation situation, IReadOnlyList<RightResult> results, Month month, bool allowsForecast = false)
    {
        var facts = FactsAhead.Carry(situation, month, month, []);
        // Every right is asked each time, touched or not: one plan for each fact then serves whoever is asked about.
        var request = new Request([.. results.Select(result => new VariableAt(result.Right, result.Period)).Distinct()], month, allowsForecast, LeavesGaps: true);
        return (
            from alternative in Alternatives(results)
            let touched = results.Where(result => result.Verdict != Verdict.NotModelled && result.Assumed.Contains(alternative.Assumption)).ToList()
            from contrast in Try(facts, alternative.Assumption, alternative.Alternative, touched, request)
            select contrast).ToLookup(one => one.Result, one => one.Contrast);
    }

    private static IEnumerable<(Assumption Assumption, Alternative Alternative)> Alternatives(IEnumerable<RightResult> results) =>
        results.SelectMany(result => result.Assumed).Distinct().SelectMany(assumption => assumption.Otherwise.Select(alternative => (assumption, alternative)));

    private IEnumerable<(RightResult Result, Contrast Contrast)> Try(
        Situation facts, Assumption assumption, Alternative alternative, List<RightResult> touched, Request request)
    {
        var told = Told(facts, alternative).ToList();
        if (told.Count == 0)
            yield break;
        var possible = calculator.Explore(facts.Adding(told), request);
        foreach (var result in touched)
        {
            var question = new VariableAt(result.Right, result.Period);
            if (possible.GapAt(question) is not null)
                continue;
            var value = possible.Value(question, facts.LaneOf(result.Right.Entity, result.Who)).NotNegative();
            if (Differs(result, value))
                yield return (result, new Contrast(assumption, alternative, value));
        }
    }

    /// <summary>The facts of an alternative that nobody said, for whoever it is about.</summary>
    private static IEnumerable<(Variable, int, double)> Told(Situation facts, Alternative alternative) =>
        from fact in alternative.Values
        from lane in Enumerable.Range(0, facts.Count(fact.Key.Entity))
        where !fact.Key.Entity.IsPerson || alternative.Of is not { } role || facts.Holds(lane, role)
        select (fact.Key, lane, fact.Value);

    private static bool Differs(RightResult result, Possible value) =>
        Verdicts.Of(value) != result.Verdict
        || (result.Right.Kind == ValueKind.Amount && Math.Abs(value.Low - result.Value!.Value.Low) > LeastDifference);
}
