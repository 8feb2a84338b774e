using Prevenance.Law;
using Prevenance.Law.Rights;
using Prevenance.Web.Pages.Resident.Rights.Cards;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>One right of one household, as its page shows it.</summary>
public sealed class RightShown
{
    private readonly RightResult? telling;

    /// <param name="card">What is said of the right, whoever asks.</param>
    /// <param name="results">Its results, for each variable and each person or group; none where the law here has no rule for it.</param>
    public RightShown(RightCard card, IReadOnlyList<RightResult> results)
    {
        (Card, Results) = (card, results);
        // One result tells the whole: the one that opens the right, else the one that was examined furthest.
        (telling, Explanation) = results
            .Select(result => (result, Explanation: Lay(result)))
            .OrderBy(pair => Order(pair.result.Verdict))
            .ThenByDescending(pair => pair.Explanation?.Size)
            .FirstOrDefault();
    }

    public RightCard Card { get; }

    public IReadOnlyList<RightResult> Results { get; }

    public Verdict Verdict => telling?.Verdict ?? Verdict.NotModelled;

    /// <summary>In euros, at the right's own rhythm, what is certain at least; null where the right is no amount.</summary>
    public double? Amount => telling is { Right.Kind: ValueKind.Amount } ? Results.Sum(result => result.Value?.Low ?? 0) : null;

    public Text? Reason => telling?.Reason;

    public ExplanationView? Explanation { get; }

    private ExplanationView? Lay(RightResult result) =>
        result.Explanation is { } explanation ? ExplanationLayout.Of(explanation, Card.Variables[0]) : null;

    private static int Order(Verdict verdict) => verdict switch
    {
        Verdict.Entitled => 0,
        Verdict.CannotTellYet => 1,
        Verdict.NotEntitled => 2,
        _ => 3,
    };
}
