using Prevenance.Law;
using Prevenance.Law.Rights;

namespace Prevenance.Foresight.Alerts;

/// <summary>Reads alerts from a timeline, what the law says of its rights and what the household receives.</summary>
/// <remarks>What is received is what the facts give for the month before the first one.</remarks>
public sealed class AlertsOf(LegalSystem law)
{
    // Less than that a month is not worth anybody's day.
    private const double LeastAmount = 1;

    /// <param name="timeline">The months to come.</param>
    /// <param name="ends">When rights granted for a time end, where it is known.</param>
    /// <returns>The alerts in their default order.</returns>
    public IReadOnlyList<Alert> In(Timeline timeline, IReadOnlyList<KnownEnd>? ends = null) => AlertOrder.Sort(
        timeline.Bands.SelectMany(band => OfToday(timeline, band))
            .Concat(timeline.Changes.Select(OfChange).OfType<Alert>())
            .Concat((ends ?? []).SelectMany(end => OfEnd(timeline, end))));

    private IEnumerable<Alert> OfToday(Timeline timeline, RightBand band)
    {
        var received = Received(timeline, band);
        if (!IsReceived(band.Right) || RhythmOf(band.Right) != Rhythm.Monthly)
            yield break;
        if (received is null or 0 && band.Today >= LeastAmount)
            yield return Unclaimed(timeline.First, band);
        if (received is { } paid && paid - band.Today >= LeastAmount)
            yield return Overpayment(timeline.First, band, paid);
    }

    private Alert Unclaimed(Month first, RightBand band) => new(
        AlertKind.Unclaimed, band.Right, band.Who, first, band.Today, LostPerMonth(band.Right, band.Today))
    {
        What = AlertText.Unclaimed(band),
        Why = AlertText.Waiting(band.Right, band.Today, Calendar(band.Right)),
        ToDo = AlertText.ToClaim(Calendar(band.Right)),
        WhomToSee = Calendar(band.Right)?.Claim.To,
    };

    private Alert Overpayment(Month first, RightBand band, double received) => new(
        AlertKind.Overpayment, band.Right, band.Who, first, received - band.Today, 0)
    {
        What = AlertText.Overpaid(band, received),
        Why = AlertText.WhyOverpaid,
        ToDo = AlertText.ToDeclare,
        WhomToSee = Calendar(band.Right)?.Claim.To,
    };

    private Alert? OfChange(Change change) => KindOf(change) switch
    {
        _ when !IsReceived(change.Right) || PerMonth(change) < LeastAmount => null,
        AlertKind.Opening => Opening(change),
        { } kind => Loss(change, kind),
        null => null,
    };

    private Alert Opening(Change change)
    {
        var calendar = Calendar(change.Right);
        var perMonth = PerMonth(change);
        return new Alert(
            AlertKind.Opening, change.Right, change.Who, calendar?.ActBy(change.Month) ?? change.Month, perMonth, LostPerMonth(change.Right, perMonth))
        {
            What = AlertText.Changing(change, AlertKind.Opening),
            Why = AlertText.Why(change),
            ToDo = AlertText.ToClaim(calendar),
            WhomToSee = calendar?.Claim.To,
        };
    }

    /// <summary>What ends or falls is worth a word before the month in which it does.</summary>
    private Alert Loss(Change change, AlertKind kind) => new(kind, change.Right, change.Who, change.Month - 1, PerMonth(change), 0)
    {
        What = AlertText.Changing(change, kind),
        Why = AlertText.Why(change),
        ToDo = AlertText.ToPrepare(change),
        WhomToSee = Calendar(change.Right)?.Claim.To,
    };

    private static double PerMonth(Change change) => Math.Abs(change.To - change.From) / change.Period.MonthCount;

    private AlertKind? KindOf(Change change) => change switch
    {
        { From: 0 } => AlertKind.Opening,
        _ when change.To >= change.From || RhythmOf(change.Right) is Rhythm.Once or Rhythm.PerUse => null,
        { To: 0 } => AlertKind.Ending,
        _ => AlertKind.Falling,
    };

    private IEnumerable<Alert> OfEnd(Timeline timeline, KnownEnd end)
    {
        var calendar = Calendar(end.Right);
        var after = timeline.Bands.FirstOrDefault(band => band.Right == end.Right && band.Who == end.Who)?.At(end.Last + 1) ?? 0;
        if (end.Last < timeline.First || end.Last >= timeline.Last || after == 0)
            yield break;
        var (opens, by) = (end.Last + 1 - (calendar?.Lasts?.RenewFrom ?? 0), end.Last + 1 - (calendar?.Lasts?.RenewUntil ?? 1));
        var perMonth = IsReceived(end.Right) ? after : 0;
        yield return new Alert(AlertKind.Renewal, end.Right, end.Who, by < timeline.First ? timeline.First : by, perMonth, LostPerMonth(end.Right, perMonth))
        {
            What = AlertText.Renewing(end, opens, by),
            Why = AlertText.WhyRenewing(end.Right, after),
            ToDo = AlertText.ToClaim(calendar),
            WhomToSee = calendar?.Claim.To,
        };
    }

    private static double? Received(Timeline timeline, RightBand band)
    {
        var before = timeline.First - 1;
        return band.Right.Unit == PeriodUnit.Month ? timeline.Facts.GivenTo(band.Right, before, band.Lane) : null;
    }

    /// <summary>Whether the right is an amount that the household receives, and not a price or a right that is only held.</summary>
    private bool IsReceived(Variable right) => right.Kind == ValueKind.Amount && law.RightOf(right) is not { IsCost: true };

    private Rhythm RhythmOf(Variable right) => law.RightOf(right)?.Rhythm ?? Rhythm.Other;

    private RightCalendar? Calendar(Variable right) => law.RightOf(right)?.Calendar;

    private double LostPerMonth(Variable right, double perMonth) => Calendar(right)?.BackClaim is { Months: 0 } ? perMonth : 0;
}
