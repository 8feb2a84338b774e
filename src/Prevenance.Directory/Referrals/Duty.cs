namespace Prevenance.Directories.Referrals;

/// <summary>Whom something is told or asked.</summary>
public enum Recipient
{
    Person,

    /// <summary>The social worker who sent it.</summary>
    Referent,
    Service,
    SecondContact,

    /// <summary>Who keeps the directory.</summary>
    Directory,
}

/// <summary>Something to tell or to ask, on a day, because of a step.</summary>
/// <param name="To">Whom.</param>
/// <param name="On">When, by the clock of Paris.</param>
/// <param name="What">What, in plain words.</param>
public sealed record Duty(Recipient To, DateTime On, Text What)
{
    /// <summary>Whether it is a reminder: there are two at most.</summary>
    public bool IsReminder { get; init; }

    /// <summary>Whether it waits for a human until somebody does something.</summary>
    public bool Waits { get; init; }
}
