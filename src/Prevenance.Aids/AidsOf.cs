using Prevenance.Law;
using Prevenance.Law.Rights;
using Prevenance.Law.Situations;

namespace Prevenance.Aids;

/// <summary>Tells every aid of a book for a situation, the nearest to being had first.</summary>
public sealed class AidsOf(AidBook book, Calculator calculator)
{
    private readonly RightsOf rights = new([.. book.Compiled.Select(aid => aid.Variable)], calculator);
    private readonly Dictionary<Variable, Aid> aids = book.Compiled.ToDictionary(aid => aid.Variable, aid => aid.Aid);
    private readonly HashSet<Variable> verified = [.. book.Compiled.SelectMany(aid => aid.ToVerify)];

    /// <param name="situation">What is known, read with the book's law so that verified facts may be given.</param>
    /// <param name="month">The month, which is the present.</param>
    /// <param name="allowsForecast">Whether rights of the law that an aid looks at may use figures after the last month checked.</param>
    public IReadOnlyList<AidFinding> In(Situation situation, Month month, bool allowsForecast = false) =>
        [.. rights.In(situation, month, allowsForecast).Select(Finding).OrderBy(finding => finding.Verdict)];

    private AidFinding Finding(RightResult result)
    {
        var facts = result.MissingFacts.ToLookup(fact => verified.Contains(fact.Variable));
        return new AidFinding(aids[result.Right], result, [.. facts[true]], [.. facts[false]]);
    }
}
