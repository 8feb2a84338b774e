using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>A right that may be due by what was said, and that only somebody else can tell.</summary>
/// <param name="Right">The right.</param>
/// <param name="Because">What was said that leads to it.</param>
/// <param name="Questions">By which it begins to be worked out here, for whoever wishes to answer.</param>
public sealed record RightLed(RightShown Right, IReadOnlyList<Text> Because, IReadOnlyList<MissingAnswer> Questions)
{
    /// <summary>Those of the leads that the answers do not settle: a right that is open, received or examined further is told as such.</summary>
    internal static IReadOnlyList<RightLed> Among(IReadOnlyList<RightShown> rights, IEnumerable<Lead> leads, MissingAnswers missing)
    {
        var open = leads.Where(lead => !missing.IsTold(lead.Question)).ToLookup(lead => lead.Right);
        return
        [
            .. rights.Where(right => open.Contains(right.Right.Key) && right is { Verdict: Verdict.NotEntitled or Verdict.NotModelled, IsReceived: false })
                .Select(right => new RightLed(
                    right,
                    [.. open[right.Right.Key].Select(lead => lead.Because).Distinct()],
                    [.. open[right.Right.Key].Select(lead => missing.OnRequest(lead.Question)).OfType<MissingAnswer>()])),
        ];
    }
}
