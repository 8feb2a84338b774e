using Prevenance.Foresight;
using Prevenance.Law;
using Prevenance.Web.Pages.Resident.Rights;
using Prevenance.Web.Pages.SocialWorker.Rights;

namespace Prevenance.Web.Pages.SocialWorker.Interview;

/// <summary>What an answer changes of the rights of a household, from a month on.</summary>
/// <param name="From">The month.</param>
/// <param name="Lines">Each right that it changes.</param>
/// <param name="IsWhole">Whether no right waits for an answer that nobody gave.</param>
public sealed record Effect(Month From, IReadOnlyList<EffectLine> Lines, bool IsWhole)
{
    /// <summary>Whether the months hold all that the file knows of them.</summary>
    public bool SeesAhead { get; init; } = true;

    /// <param name="before">As the file stands.</param>
    /// <param name="after">With the answer.</param>
    public static Effect Between(FileRights before, FileRights after)
    {
        var lines = before.Shown.Rights.Zip(after.Shown.Rights, (one, other) => new EffectLine(
            one, other, Over(one, before.Shown.Ahead.Timeline), Over(other, after.Shown.Ahead.Timeline)));
        return new Effect(after.Shown.Month, [.. lines.Where(line => line.IsChanged).OrderByDescending(line => Math.Abs(line.OverTwoYears ?? 0))], after.Shown.Waiting.Count == 0 && !after.WaitsForHidden) { SeesAhead = before.SeesAhead && after.SeesAhead };
    }

    /// <summary>What a right comes to over the months that are shown, in euros; nothing where it is no money, or an answer is missing.</summary>
    private static double? Over(RightShown right, Timeline timeline) => right.Right.IsMonthlyMoney && right.IsCertain
        ? timeline.Bands.Where(band => right.Right.IsWorkedOutBy(band.Right)).Sum(band => band.Values.Sum(value => value.Value))
        : null;
}

/// <summary>A right before and after an answer.</summary>
/// <param name="Before">As the file stands.</param>
/// <param name="After">With the answer.</param>
/// <param name="BeforeSum">What it comes to over two years, in euros; nothing where that cannot be told.</param>
/// <param name="AfterSum">The same with the answer.</param>
public sealed record EffectLine(RightShown Before, RightShown After, double? BeforeSum, double? AfterSum)
{
    private const double LeastTold = 1;

    /// <summary>What two years bring more or less, in euros; nothing where that cannot be told.</summary>
    public double? OverTwoYears => AfterSum - BeforeSum;

    public bool IsChanged => Before.Verdict != After.Verdict || Before.AmountShown != After.AmountShown || Math.Abs(OverTwoYears ?? 0) >= LeastTold;
}
