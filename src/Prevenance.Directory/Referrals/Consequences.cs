namespace Prevenance.Directories.Referrals;

/// <summary>Whom a step gives something to do, or tells something.</summary>
internal static class Consequences
{
    private static readonly Text Gestures = new("appeler, choisir un autre service, ou clore avec la personne", "call, choose another service, or close with the person");

    public static IEnumerable<Duty> Of(ReferralState before, ReferralState state, ReferralAct act) => (state, act) switch
    {
        (ReferralState.Sent, { HiddenAddress: true }) =>
        [
            new(Recipient.Service, act.At, new("écrire à la domiciliation seulement", "write to the domiciliation only")),
            new(Recipient.Person, act.At, new("par le canal sûr seulement", "by the safe channel only")),
        ],
        (_, { Kind: ActKind.Bounce }) => [ForReferent(act.At, Text.Of($"le courriel est revenu : {Gestures}", $"the e-mail came back: {Gestures}"))],
        (_, { Kind: ActKind.LoseLetter }) => [ForReferent(act.At, new("un courriel est peut-être parti, peut-être pas : appeler le service, ou lui donner un lien", "an e-mail left perhaps, perhaps not: call the service, or give it a link"))],
        (_, { Kind: ActKind.Open }) when before == state && state != ReferralState.Withdrawn => [],
        (ReferralState.Received, { Kind: ActKind.Reply }) => [new(Recipient.Service, act.At, new("la réponse à sa question", "the reply to its question"))],
        (ReferralState.Accepted, _) => [new(Recipient.Referent, act.At, new("le service accepte", "the service accepts"))],
        (ReferralState.Declined, { Reason: DeclineReasons.OutOfArea }) =>
        [
            new(Recipient.Referent, act.At, new("les services qui servent cette zone", "the services that serve that area")),
            new(Recipient.Directory, act.At, new("la zone de ce service est-elle juste ?", "is the area of this service right?")),
        ],
        (ReferralState.Declined, _) => [new(Recipient.Referent, act.At, new("le service décline : un autre ?", "the service declines: another one?"))],
        (ReferralState.Done, _) => [new(Recipient.Person, act.At, new("cela vous a-t-il aidé ? demandé une seule fois", "did it help you? asked once only"))],
        (ReferralState.Outcome, _) => [new(Recipient.Referent, act.At, new("ce que la personne a dit", "what the person said"))],
        (ReferralState.Withdrawn, { Kind: ActKind.Open }) => [new(Recipient.Service, act.At, new("« demande retirée », sans nom", "'request withdrawn', without a name"))],
        (ReferralState.Withdrawn, _) when before != ReferralState.Sent =>
            [new(Recipient.Service, act.At, new("effacer ce qui a été lu, et le confirmer ; sans réponse, un humain appelle", "erase what was read, and confirm it; without an answer, a human calls"))],
        (ReferralState.Human, { Kind: ActKind.Ask }) => [ForReferent(act.At, Text.Of($"le service demande : « {act.Words} »", $"the service asks: '{act.Words}'"))],
        (ReferralState.Human, { Kind: ActKind.CloseService }) => [ForReferent(act.At, Text.Of($"le service a fermé, aucun rappel ne part : {Gestures}", $"the service closed, no reminder leaves: {Gestures}"))],
        (ReferralState.Conflict, _) => [ForReferent(act.At, new("deux réponses du service se contredisent : appeler", "two answers of the service contradict one another: call"))],
        _ => [],
    };

    /// <summary>What a worker finds in the morning where nobody answered.</summary>
    public static Duty NoAnswer(DateTime at) => ForReferent(at, Text.Of($"pas de réponse en dix jours ouvrés : {Gestures}", $"no answer in ten working days: {Gestures}"));

    /// <summary>The same where a waiting list was asked again and said nothing.</summary>
    public static Duty NoWordOfRoom(DateTime at) => ForReferent(at, new("le service ne dit pas si une place s’est libérée : l’appeler", "the service does not say whether there is room: call it"));

    /// <summary>The same where neither says whether they met.</summary>
    public static Duty NoWordOfMeeting(DateTime at) => ForReferent(at, new("personne n’a dit si le rendez-vous a eu lieu : le lui demander", "nobody said whether the meeting took place: ask the person"));

    private static Duty ForReferent(DateTime at, Text what) => new(Recipient.Referent, at, what) { Waits = true };
}
