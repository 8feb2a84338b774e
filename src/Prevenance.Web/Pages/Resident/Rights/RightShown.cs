using Prevenance.Law;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>One right of one household, as its page shows it.</summary>
/// <param name="Card">What is said of the right.</param>
/// <param name="Results">Its results, for each person or group concerned; none where the law here has no rule for it.</param>
public sealed record RightShown(RightCard Card, IReadOnlyList<RightResult> Results)
{
    /// <summary>One case tells the whole: the person or group who has the right, else the one of whom least is known.</summary>
    private RightResult? Telling { get; } = Results.MinBy(result => Order(result.Verdict));

    public Verdict Verdict => Telling?.Verdict ?? Verdict.NotModelled;

    /// <summary>In euros, at the right's own rhythm; null where the right is no amount.</summary>
    public double? Amount => Telling is { Right.Kind: ValueKind.Amount } ? Results.Sum(result => result.Value ?? 0) : null;

    public Text? Reason => Telling?.Reason;

    public ExplanationView? Explanation { get; } = Results.MinBy(result => Order(result.Verdict))?.Explanation is { } explanation
        ? ExplanationLayout.Of(explanation, Card.Variable)
        : null;

    private static int Order(Verdict verdict) => verdict switch
    {
        Verdict.Entitled => 0,
        Verdict.CannotTellYet => 1,
        Verdict.NotEntitled => 2,
        _ => 3,
    };
}
