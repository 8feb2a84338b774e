namespace Prevenance.Accounts.Journal;

/// <summary>Something that was refused, as the journal notes it: never of which file, nor whether there is one.</summary>
/// <param name="Account">Who; nothing for somebody with a link, or nobody that we know.</param>
/// <param name="Kind">What was refused.</param>
/// <param name="Gesture">Which gesture; nothing where it was none of the table's.</param>
/// <param name="Device">What they did it from.</param>
public sealed record RefusalEntry(string? Account, RefusalKind Kind, Gesture? Gesture = null, Device Device = Device.Computer);

/// <summary>The same, as it is read.</summary>
/// <param name="At">When, by the server's clock.</param>
/// <param name="Entry">What was refused.</param>
/// <param name="More">How many more of the same minute this line stands for, which have none of their own; 0 for one refusal.</param>
public sealed record RefusalLine(DateTimeOffset At, RefusalEntry Entry, int More);

/// <summary>What can be refused.</summary>
public enum RefusalKind
{
    /// <summary>A gesture, by what somebody is to a file or by their role; or at an address that is none.</summary>
    Gesture,

    /// <summary>The key or the code of a person's own file.</summary>
    OwnCode,

    /// <summary>The link or the code of a service without an account.</summary>
    ServiceCode,

    /// <summary>A form that another site sent.</summary>
    ForeignForm,

    /// <summary>A network that tried too often.</summary>
    TooManyTries,
}
