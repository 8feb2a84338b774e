namespace Prevenance.Directories.Referrals;

/// <summary>Who does something to a referral where it is no account.</summary>
public static class Actors
{
    /// <summary>Somebody of the service, by a link that was given by hand.</summary>
    public const string Service = "service";

    /// <summary>What is written beside what a service says of its own card.</summary>
    public static readonly Text TheService = new("le service lui-même", "the service itself");

    /// <summary>Who of the service: those who were written to at two addresses are two.</summary>
    /// <param name="voice">Drawn from the address; nothing where the link was given by hand.</param>
    public static string OfService(string? voice) => voice is null ? Service : $"{Service} {voice}";

    /// <summary>Whether who did something is of the service.</summary>
    public static bool IsService(string by) => by == Service || by.StartsWith($"{Service} ", StringComparison.Ordinal);

    /// <summary>The person, from her own access.</summary>
    public const string Person = "person";

    /// <summary>What happens by itself: a mail that came back, a service that closed.</summary>
    public const string Machine = "prevenance";
}
