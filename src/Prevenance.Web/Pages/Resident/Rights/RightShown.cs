using Prevenance.Foresight;
using Prevenance.Law;
using Prevenance.Law.Assumptions;
using Prevenance.Law.Explaining;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.Rights;
using Prevenance.Law.Situations;
using Prevenance.Web.Pages.Resident.Rights.Ahead;
using Prevenance.Web.Pages.Resident.Rights.Why;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>One right of one household, as its page shows it.</summary>
public sealed class RightShown
{
    private readonly Month month;

    // Nearer than that to a limit, a small change of life opens the right.
    private const double CloseShare = 0.1;

    /// <param name="right">The right, as it is for whoever asks.</param>
    /// <param name="results">Its results, for each variable and each person or group; none where the law here has no rule for it.</param>
    /// <param name="timeline">The coming months of the household.</param>
    /// <param name="received">The benefits that people said they receive, by the names of the field.</param>
    /// <param name="contrasts">What its results would be if something taken for granted were otherwise.</param>
    public RightShown(
        Right right, IReadOnlyList<RightResult> results, Timeline timeline, IReadOnlySet<string> received, ILookup<RightResult, Contrast> contrasts)
    {
        (Right, Results, month) = (right, results, timeline.First);
        Assumed = [.. results.SelectMany(result => result.Assumed).Distinct().OrderBy(assumption => assumption.Rank)];
        // One result tells the whole: the one that opens the right, else the one that was examined furthest.
        Telling = results.OrderBy(result => Order(result.Verdict)).ThenByDescending(ToTell).FirstOrDefault();
        Received = ReceivedBefore(timeline);
        IsReceived = Received > 0 || right.ReceivedAs.Any(received.Contains) || IsHeld(timeline.Facts);
        Changes = [.. ChangeAhead.Of(right, timeline)];
        Contrasts = Telling is null ? [] : [.. contrasts[Telling]];
    }

    public Right Right { get; }

    /// <summary>Names it on pages and in their addresses.</summary>
    public string Key => Right.Variables[0].Name;

    /// <summary>Its usual name.</summary>
    public Text Name => Right.Name;

    public IReadOnlyList<RightResult> Results { get; }

    /// <summary>The result that tells the whole; nothing where the law here has no rule for it.</summary>
    public RightResult? Telling { get; }

    public Verdict Verdict => Telling?.Verdict ?? Verdict.NotModelled;

    /// <summary>What is taken for granted beside the answers, that could change it.</summary>
    public IReadOnlyList<Assumption> Assumed { get; }

    /// <summary>What it would be if some of that were otherwise.</summary>
    public IReadOnlyList<Contrast> Contrasts { get; }

    /// <summary>What may be paid of it, in euros at the right's own rhythm; nothing where the right is no amount.</summary>
    public Possible? Amount => Telling is { Right.Kind: ValueKind.Amount }
        ? Results.Where(result => result.Value is not null).Select(Paid).Aggregate((Possible)0, (sum, paid) => Possible.Between(sum.Low + paid.Low, sum.High + paid.High))
        : null;

    /// <summary>Whether the social debt contribution was taken off what is shown.</summary>
    public bool IsNetOfContribution => Telling is { } telling && ContributionDetteSociale.Redevables.Contains(telling.Right);

    /// <summary>The amount of a right that is open or may be, or the bounds that it lies between, as people write it; nothing where it may be anything.</summary>
    /// <remarks>What people say that they receive is better than bounds.</remarks>
    public Text? AmountShown => Verdict == Verdict.CannotTellYet && Received > 0 ? ValueText.Amount(Received) : BoundsShown;

    private Text? BoundsShown => Verdict is Verdict.Entitled or Verdict.CannotTellYet && Amount is { High: > 0 } amount && (amount.Low > 0 || double.IsFinite(amount.High))
        ? ValueText.Of(amount, Telling!.Right)
        : null;

    public Text? Reason => Telling?.Reason;

    public Explanation? Explanation => Telling?.Explanation;

    /// <summary>Whether it is closed by little, and by something that may still change: an age that has passed does not come back.</summary>
    public bool IsClose => Telling?.Distance is { Threshold: not 0 } distance
        && distance.Gap <= CloseShare * Math.Abs(distance.Threshold)
        && !(distance.IsTime && distance.Value > distance.Threshold);

    /// <summary>What was received of it in the month before, in euros, or 1 for a right that is held; 0 when nothing says so, or not how much.</summary>
    public double Received { get; }

    /// <summary>Whether it is received already, or held: to have said so is enough, without the amount.</summary>
    public bool IsReceived { get; }

    /// <summary>Whether it is said to be received, and not found: a payment that somebody may ask back.</summary>
    public bool IsDoubtful => IsReceived && Verdict == Verdict.NotEntitled;

    public Standing Standing => (IsReceived, Right.Calendar?.Claim) switch
    {
        (true, _) => Standing.Received,
        (_, { IsAutomatic: true }) => Standing.ToExpect,
        (_, { Season: { } season }) when !season.Holds(month) => Standing.ToClaimInSeason,
        _ => Standing.ToClaim,
    };

    public IReadOnlyList<ChangeAhead> Changes { get; }

    /// <summary>The first month without it, when it is open today; nothing when it lasts, or is paid once.</summary>
    public Month? Ends => Right.Rhythm == Rhythm.Monthly && IsCertain && Verdict == Verdict.Entitled
        ? Changes.Where(change => change.To == 0).Select(change => (Month?)change.Period.Start).FirstOrDefault()
        : null;

    /// <summary>The answers that its verdict or its amount waits for.</summary>
    internal IReadOnlyList<MissingAnswer> Missing(MissingAnswers answers) => answers.Behind(Results.SelectMany(result => result.MissingFacts));

    /// <summary>Whether every fact that it depends on is known.</summary>
    public bool IsCertain => Verdict is Verdict.Entitled or Verdict.NotEntitled && Results.All(result => result.MissingFacts.Count == 0);

    /// <summary>Whether an answer may still open it, close it or change it.</summary>
    public bool WaitsForAnswers => !IsCertain && Verdict is (Verdict.Entitled or Verdict.CannotTellYet);

    /// <summary>Whether its amount is in the sum a month: it is open, or it is received for as much as is told while an answer is missing.</summary>
    public bool IsInTheSum => this is { Verdict: Verdict.Entitled } or { Verdict: Verdict.CannotTellYet, Received: > 0 } && Right.IsMonthlyMoney;

    /// <summary>
    /// What the household can count on, in euros at the right’s own rhythm. As long as an answer is missing it is what the household says
    /// that it receives, if that may be.
    /// </summary>
    public double Sure => Amount is { } amount ? Math.Clamp(Received, amount.Low, amount.High) : Received;

    /// <summary>The last month for which all its figures were checked, when it is before the one shown.</summary>
    public Month? FiguresUntil => Results.Min(result => result.FiguresUntil);

    private bool IsHeld(Situation facts) => Right.HeldWhen is var (fact, choice)
        && Telling is { } telling
        && facts.GivenTo(fact, telling.Period.Start, 0) == choice;

    private double ReceivedBefore(Timeline timeline) => Right.ReceivedAs
        .Select(name => timeline.Facts.Law.Find(name))
        .Where(variable => variable is { Unit: PeriodUnit.Month })
        .Sum(variable => Enumerable.Range(0, timeline.Facts.Count(variable!.Entity))
            .Sum(lane => Exactly(timeline.Facts, variable, timeline.First - 1, lane)));

    private static double Exactly(Situation facts, Variable variable, Month month, int lane) =>
        facts.PossibleValue(new FactAt(variable, month, lane, facts.Instances(variable.Entity)[lane])) is { IsExact: true } told ? told.Low : 0;

    private static Possible Paid(RightResult result) => ContributionDetteSociale.Nette(result.Right, result.Period, result.Value!.Value);

    /// <summary>How much there is to say of a result: what two levels of its explanation are made of.</summary>
    private static int ToTell(RightResult result) =>
        result.Explanation is { } explanation ? explanation.Parts.Sum(part => 1 + part.Parts.Count) : 0;

    private static int Order(Verdict verdict) => verdict switch
    {
        Verdict.Entitled => 0,
        Verdict.CannotTellYet => 1,
        Verdict.NotEntitled => 2,
        _ => 3,
    };
}
