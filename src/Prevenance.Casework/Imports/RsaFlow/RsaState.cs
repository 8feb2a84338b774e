namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>Where the right stands (ETATDOSRSA, by its code).</summary>
public enum RsaState
{
    /// <summary>A new demand that waits for a decision.</summary>
    Pending = 0,
    Refused = 1,

    /// <summary>Open, and paid.</summary>
    Open = 2,

    /// <summary>Open, and suspended.</summary>
    Suspended = 3,

    /// <summary>Open, its payment suspended.</summary>
    PaymentSuspended = 4,
    Ended = 5,

    /// <summary>Ended in an earlier month, and told again for what is settled since.</summary>
    EndedEarlier = 6,
}
