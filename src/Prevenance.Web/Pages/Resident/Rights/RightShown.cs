using Prevenance.Law;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>One right of one household, as its page shows it.</summary>
public sealed class RightShown
{
    private readonly RightResult? telling;

    /// <param name="card">What is said of the right, whoever asks.</param>
    /// <param name="results">Its results, for each person or group concerned; none where the law here has no rule for it.</param>
    public RightShown(RightCard card, IReadOnlyList<RightResult> results)
    {
        (Card, Results) = (card, results);
        // One case tells the whole: the person or group who has the right, else the one of whom least is known.
        telling = results.MinBy(result => Order(result.Verdict));
        Explanation = telling?.Explanation is { } explanation ? ExplanationLayout.Of(explanation, card.Variable) : null;
    }

    public RightCard Card { get; }

    public IReadOnlyList<RightResult> Results { get; }

    public Verdict Verdict => telling?.Verdict ?? Verdict.NotModelled;

    /// <summary>In euros, at the right's own rhythm; null where the right is no amount.</summary>
    public double? Amount => telling is { Right.Kind: ValueKind.Amount } ? Results.Sum(result => result.Value ?? 0) : null;

    public Text? Reason => telling?.Reason;

    public ExplanationView? Explanation { get; }

    private static int Order(Verdict verdict) => verdict switch
    {
        Verdict.Entitled => 0,
        Verdict.CannotTellYet => 1,
        Verdict.NotEntitled => 2,
        _ => 3,
    };
}
