namespace Prevenance.Directories.Letters;

/// <summary>A letter as it leaves. It says that a question waits and where: nothing of anybody is in its subject or its words.</summary>
/// <param name="To">The address of the service.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Body">Its words, in both languages.</param>
public sealed record Letter(string To, Text Subject, Text Body);

/// <summary>What became of a letter that was handed over.</summary>
public enum MailOutcome
{
    Sent,

    /// <summary>The server says that there is no such address.</summary>
    NoSuchAddress,

    /// <summary>The server was not reached, or takes nothing now: it certainly did not leave.</summary>
    NotNow,

    /// <summary>The line broke while it left: perhaps it did.</summary>
    Unsure,
}

/// <summary>The way out for letters; a host that has none shows links to copy instead.</summary>
public interface IMailDoor
{
    Task<MailOutcome> Send(Letter letter, CancellationToken stop);
}
