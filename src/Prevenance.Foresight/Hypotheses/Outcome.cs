using Prevenance.Law.Rights;

namespace Prevenance.Foresight.Hypotheses;

/// <summary>What a household would have in a month, under a hypothesis. It compares, and never advises.</summary>
/// <param name="Hypothesis">What would happen.</param>
/// <param name="Earned">What its members would receive by themselves, in euros in the month.</param>
/// <param name="Tax">The income tax of the year, in euros a month.</param>
/// <param name="Rights">The rights that it would be paid, in euros a month; yearly ones are shared among the months.</param>
public sealed record Outcome(Hypothesis Hypothesis, double Earned, double Tax, IReadOnlyDictionary<Right, double> Rights)
{
    /// <summary>What would be left to live on, in euros in the month.</summary>
    public double Disposable => Earned - Tax + Rights.Values.Sum();

    /// <summary>
    /// What would remain of each euro earned more than under another hypothesis: 1 when all of it remains, less than 0 when
    /// earning more leaves less; nothing when as much is earned.
    /// </summary>
    public double? KeptOfEachEuro(Outcome other) => Earned == other.Earned ? null : (Disposable - other.Disposable) / (Earned - other.Earned);
}
