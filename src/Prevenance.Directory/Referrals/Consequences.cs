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
        (ReferralState.Human, { Kind: ActKind.Ask }) => [new(Recipient.Referent, act.At, Text.Of($"le service demande : « {act.Words} »", $"the service asks: '{act.Words}'"))],
        (ReferralState.Human, { Kind: ActKind.Bounce }) => [new(Recipient.Referent, act.At, Text.Of($"le courriel est revenu : {Gestures}", $"the e-mail came back: {Gestures}"))],
        (ReferralState.Human, { Kind: ActKind.CloseService }) => [new(Recipient.Referent, act.At, Text.Of($"le service a fermé, aucun rappel ne part : {Gestures}", $"the service closed, no reminder leaves: {Gestures}"))],
        (ReferralState.Conflict, _) => [new(Recipient.Referent, act.At, new("deux réponses du service se contredisent : appeler", "two answers of the service contradict one another: call"))],
        _ => [],
    };

    /// <summary>What a worker finds in the morning where nobody answered.</summary>
    public static Duty NoAnswer(DateTime at) => new(Recipient.Referent, at, Text.Of($"pas de réponse en dix jours ouvrés : {Gestures}", $"no answer in ten working days: {Gestures}"));
}
