namespace Prevenance.Directories.Referrals;

/// <summary>Who does something to a referral where it is no account.</summary>
public static class Actors
{
    /// <summary>Somebody of the service, by a link.</summary>
    public const string Service = "service";

    /// <summary>The person, from her own access.</summary>
    public const string Person = "person";

    /// <summary>What happens by itself: a mail that came back, a service that closed.</summary>
    public const string Machine = "prevenance";
}
