namespace Prevenance.Directories.Referrals.Unmet;

/// <summary>How a request found no answer, or none yet: a service declined, for a reason of the list; it put her on a waiting list; nothing was found.</summary>
public static class UnmetKinds
{
    public const string Waiting = "waiting";
    public const string NothingFound = "nothing-found";

    private static readonly Dictionary<string, Text> Words = new(StringComparer.Ordinal)
    {
        [DeclineReasons.OutOfArea] = new("hors de la zone du service", "outside the area of the service"),
        ["no-room"] = new("plus de place", "no room left"),
        ["no-funds"] = new("plus de budget", "no funds left"),
        ["not-eligible"] = new("pas pour cette situation", "not meant for the situation"),
        ["language"] = new("personne qui parle la langue", "nobody who speaks the language"),
        ["already-known"] = new("déjà suivi par le service", "already followed by the service"),
        ["other"] = new("refus, autre raison", "declined, other reason"),
        [Waiting] = new("mis sur liste d’attente", "put on a waiting list"),
        [NothingFound] = new("aucun service trouvé", "no service found"),
    };

    /// <summary>All, in the order in which they are told.</summary>
    public static IReadOnlyList<string> All { get; } = [.. DeclineReasons.Names, Waiting, NothingFound];

    /// <summary>What an act of a referral counts as; nothing for one that is no refusal and no wait.</summary>
    public static string? Of(ReferralAct act) => act.Kind switch
    {
        ActKind.Decline => act.Reason,
        ActKind.PutOnWaitingList => Waiting,
        _ => null,
    };

    /// <summary>In a few words; its name where there is no such kind.</summary>
    public static Text InWords(string kind) => Words.GetValueOrDefault(kind, new Text(kind, kind));
}
