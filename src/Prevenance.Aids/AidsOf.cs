using System.Collections.Concurrent;
using Prevenance.Aids.Compiling;
using Prevenance.Law;
using Prevenance.Law.Planning;
using Prevenance.Law.Rights;
using Prevenance.Law.Situations;

namespace Prevenance.Aids;

/// <summary>Tells the aids of a book for a situation, the nearest to being had first.</summary>
public sealed class AidsOf(AidBook book, Calculator calculator)
{
    private readonly Dictionary<Variable, Aid> aids = book.Compiled.ToDictionary(aid => aid.Variable, aid => aid.Aid);
    private readonly HashSet<Variable> verified = [.. book.Compiled.SelectMany(aid => aid.ToVerify)];
    private readonly IReadOnlyList<Variable> places = [.. book.Compiled.Select(aid => aid.Place).OfType<Variable>().Distinct()];

    /// <summary>What tells the aids that places leave, by those that they close: as many as there are towns with aids of their own.</summary>
    private readonly ConcurrentDictionary<string, RightsOf> near = new(StringComparer.Ordinal);

    /// <summary>Every aid.</summary>
    /// <param name="situation">What is known, read with the book's law so that verified facts may be given.</param>
    /// <param name="month">The month, which is the present.</param>
    /// <param name="allowsForecast">Whether rights of the law that an aid looks at may use figures after the last month checked.</param>
    public IReadOnlyList<AidFinding> In(Situation situation, Month month, bool allowsForecast = false) => Findings([], situation, month, allowsForecast);

    /// <summary>The aids that are given where the household lives, or may live: nothing is worked out of the others.</summary>
    /// <inheritdoc cref="In" path="/param"/>
    public IReadOnlyList<AidFinding> Near(Situation situation, Month month, bool allowsForecast = false) =>
        Findings(Elsewhere(situation, month, allowsForecast), situation, month, allowsForecast);

    private IReadOnlyList<AidFinding> Findings(HashSet<Variable> elsewhere, Situation situation, Month month, bool allowsForecast) =>
        [.. RightsBut(elsewhere).In(situation, month, allowsForecast, namesAssumptions: false).Select(Finding).OrderBy(finding => finding.Verdict)];

    private RightsOf RightsBut(HashSet<Variable> elsewhere) => near.GetOrAdd(
        string.Join(' ', places.Where(elsewhere.Contains).Select(place => place.Name)),
        _ => new RightsOf([.. book.Compiled.Where(aid => aid.Place is null || !elsewhere.Contains(aid.Place)).Select(aid => aid.Variable)], calculator));

    /// <summary>The places in which no household of the situation can live.</summary>
    private HashSet<Variable> Elsewhere(Situation situation, Month month, bool allowsForecast)
    {
        if (places.Count == 0)
            return [];
        var explored = calculator.Explore(situation, new Request([.. places.Select(place => new VariableAt(place, place.PeriodIn(month)))], month, allowsForecast, LeavesGaps: true));
        return
        [
            .. explored.Request.Questions
                .Where(question => explored.GapAt(question) is null && Enumerable.Range(0, situation.Count(question.Variable.Entity)).All(lane => explored.Value(question, lane).IsZero))
                .Select(question => question.Variable),
        ];
    }

    private AidFinding Finding(RightResult result)
    {
        var facts = result.MissingFacts.ToLookup(fact => verified.Contains(fact.Variable));
        return new AidFinding(aids[result.Right], result, [.. facts[true]], [.. facts[false]]);
    }
}
