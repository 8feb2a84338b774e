using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Assumptions;
using Prevenance.Law.Planning;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Api;

/// <summary>What was taken for granted of facts that a document did not tell.</summary>
/// <param name="Assumption">What was taken.</param>
/// <param name="Behind">The values that rest on it.</param>
internal sealed record Assumed(Assumption Assumption, IReadOnlyList<VariableAt> Behind)
{
    /// <summary>Each assumption once, in the order in which they are told.</summary>
    /// <exception cref="TooMuchAskedException">With nothing folded away, there is more work than one request may ask for.</exception>
    public static IReadOnlyList<Assumed> In(Calculator calculator, SituationDocument read, Answer answer, Request request)
    {
        var unsettled = new UnsettledFacts(calculator, read.Situation, request);
        return
        [
            .. read.Asked.Where(asked => answer.GapAt(asked.Question, asked.Lane) is null)
                .SelectMany(asked => unsettled.Behind(asked.Question, asked.Lane), (asked, assumption) => (assumption, asked.Question))
                .GroupBy(one => one.assumption.Key, StringComparer.Ordinal)
                .Select(group => new Assumed(group.First().assumption, [.. group.Select(one => one.Question).Distinct()]))
                .OrderBy(assumed => assumed.Assumption.Rank),
        ];
    }
}
