namespace Prevenance.Directories.Referrals;

/// <summary>A referral from its draft to what the person says of it: its steps, and what they gave to tell or to ask.</summary>
public sealed class Referral
{
    private readonly List<ReferralStep> steps = [];
    private readonly List<Duty> duties = [];

    public ReferralState State { get; private set; }

    /// <summary>What may be done where it stands.</summary>
    public IReadOnlyList<ActKind> Possible => [.. Transitions.Possible(State).Where(kind => kind != ActKind.Reply || IsAsked)];

    /// <summary>Every step, in order; none is ever taken back.</summary>
    public IReadOnlyList<ReferralStep> Steps => steps;

    /// <summary>What was to tell or to ask, in order.</summary>
    public IReadOnlyList<Duty> Duties => duties;

    /// <summary>When it was sent; nothing while it is a draft.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>The last answer of the service.</summary>
    public ReferralAct? Answer { get; private set; }

    /// <summary>Since when an answer of the service is waited for: it was sent, or what it asked was replied to. Nothing while it is a draft.</summary>
    public DateTime? WaitsSince { get; private set; }

    /// <summary>Whether the service asked something that nobody replied to yet.</summary>
    public bool IsAsked => steps.LastOrDefault(step => step.Act is ActKind.Ask or ActKind.Reply)?.Act == ActKind.Ask;

    /// <summary>Whether a human with a name has something to do: nobody answers, answers contradict one another, or a letter did not arrive.</summary>
    public bool WaitsForReferent => State is ReferralState.Human or ReferralState.Conflict
        || (duties.LastOrDefault(duty => duty is { To: Recipient.Referent, Waits: true }) is { } last && !steps.Any(step => step.At >= last.On && step.By is { } by && by != Actors.Machine && step.Act != ActKind.Open));

    /// <summary>A referral that is known to stand in a state, to try what is possible there.</summary>
    public static Referral Standing(ReferralState state) => new() { State = state };

    /// <summary>Does an act, once time has done what it does until then.</summary>
    /// <returns>Nothing; or why it is refused, and what is possible instead.</returns>
    public Text? Do(ReferralAct act)
    {
        Advance(act.At);
        if (Contradicts(act))
        {
            Take(act, ReferralState.Conflict);
            return null;
        }
        if (Transitions.From(State, act.Kind) is not { } state || (act.Kind == ActKind.Reply && !IsAsked))
            return ActWords.NotPossible(Possible);
        if (Missing(act) is { } missing)
            return missing;
        Take(act, state);
        return null;
    }

    /// <summary>Has time do what it does: two reminders in all, then a human; a waiting list is asked on its day. Doing it twice changes nothing.</summary>
    /// <param name="now">By the clock of Paris.</param>
    public void Advance(DateTime now)
    {
        foreach (var due in Loop.Due(this).Where(due => due.Duties[0].On <= now).ToList())
        {
            duties.AddRange(due.Duties);
            if (due.State is not { } state)
                continue;
            State = state;
            steps.Add(new ReferralStep(due.Duties[0].On, null, null, state, PersonText.Of(state, new ReferralAct(ActKind.Open, due.Duties[0].On))));
        }
    }

    private void Take(ReferralAct act, ReferralState state)
    {
        var before = State;
        State = state;
        SentAt = act.Kind == ActKind.Send ? act.At : SentAt;
        WaitsSince = act.Kind is ActKind.Send or ActKind.Reply ? act.At : WaitsSince;
        if (IsAnswer(act.Kind))
            Answer = act;
        steps.Add(new ReferralStep(act.At, act.Kind, act.By, state, before == state && !IsAnswer(act.Kind) ? null : PersonText.Of(state, act)) { Words = act.Words, Helped = act.Helped });
        duties.AddRange(Consequences.Of(before, state, act));
    }

    /// <summary>Whether the last answer says this very thing already: pressed twice, it is one answer.</summary>
    public bool IsAnsweredSo(ReferralAct act) => Answer is { } answer && answer == act with { At = answer.At } && steps.LastOrDefault(step => step.By is not null && step.Act != ActKind.Open)?.Act == act.Kind;

    /// <summary>Another person of the service answers otherwise than the first, who may change her own answer.</summary>
    private bool Contradicts(ReferralAct act) =>
        (State is ReferralState.Accepted or ReferralState.Declined) && IsAnswer(act.Kind) && Answer is { } answer && act.Kind != answer.Kind && act.By != answer.By;

    private static bool IsAnswer(ActKind act) => act is ActKind.Accept or ActKind.Decline or ActKind.PutOnWaitingList;

    private static Text? Missing(ReferralAct act) => act switch
    {
        { Kind: ActKind.Decline } when DeclineReasons.InWords(act.Reason) is null => Text.Of(
            $"une raison est attendue : {string.Join(", ", DeclineReasons.Names)}", $"a reason is expected: {string.Join(", ", DeclineReasons.Names)}"),
        { Kind: ActKind.PutOnWaitingList, Review: null } => new Text("une liste d’attente a un jour où le service est interrogé de nouveau", "a waiting list has a day on which the service is asked again"),
        { Kind: ActKind.PutOnWaitingList, Review: { } review } when review <= DateOnly.FromDateTime(act.At) => new Text("le jour où le service est interrogé de nouveau est à venir", "the day on which the service is asked again is to come"),
        { Kind: ActKind.Reply } when string.IsNullOrWhiteSpace(act.Words) => new Text("écrivez ce que vous répondez", "write what you reply"),
        { Kind: ActKind.Ask } when string.IsNullOrWhiteSpace(act.Words) => new Text("écrivez ce que vous demandez", "write what you ask"),
        _ => null,
    };
}
