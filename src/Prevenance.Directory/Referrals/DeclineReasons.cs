namespace Prevenance.Directories.Referrals;

/// <summary>The reasons for which a service declines: one is asked for, and is told in plain words to the worker and to the person.</summary>
public static class DeclineReasons
{
    public const string OutOfArea = "out-of-area";

    private static readonly Dictionary<string, Text> All = new(StringComparer.Ordinal)
    {
        [OutOfArea] = new("votre adresse est hors de la zone de ce service", "your address is outside the area of this service"),
        ["no-room"] = new("ce service n’a plus de place", "this service has no room left"),
        ["no-funds"] = new("ce service n’a plus de budget pour cette aide", "this service has no funds left for this help"),
        ["not-eligible"] = new("ce service n’est pas fait pour votre situation", "this service is not meant for your situation"),
        ["language"] = new("ce service n’a personne qui parle votre langue", "this service has nobody who speaks your language"),
        ["already-known"] = new("ce service vous suit déjà", "this service already follows you"),
        ["other"] = new("ce service ne peut pas aider cette fois", "this service cannot help this time"),
    };

    /// <summary>Their names.</summary>
    public static IReadOnlyCollection<string> Names => All.Keys;

    /// <summary>What a reason says in plain words; nothing where there is no such reason.</summary>
    public static Text? InWords(string? reason) => reason is not null && All.TryGetValue(reason, out var words) ? words : null;

    /// <summary>Whether so many refusals for the area make it a question to who edits the service: three within thirty days.</summary>
    /// <param name="refusals">The days of those for the area, this one included.</param>
    /// <param name="day">The day of this one.</param>
    public static bool AskTheEditor(IEnumerable<DateOnly> refusals, DateOnly day) => refusals.Count(one => one <= day && one > day.AddDays(-30)) >= 3;
}
