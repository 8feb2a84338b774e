using Prevenance.Accounts;

namespace Prevenance.Casework.Retention;

/// <summary>What of a file says for how long it is kept.</summary>
public sealed record RetainedFile
{
    public required FileKey Key { get; init; }

    public required DateOnly CreatedOn { get; init; }

    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    public IReadOnlyList<Hold> Holds { get; init; } = [];

    /// <summary>When it left the active files; nothing while it is among them.</summary>
    public DateOnly? ArchivedOn { get; init; }

    /// <summary>The file of the same person that this one follows, for as long as the merge stands.</summary>
    public FileKey? MergedInto { get; init; }

    public DateOnly? Born { get; init; }

    public DateOnly? DiedOn { get; init; }

    /// <summary>Whether child protection was ever written in it: the département then sets what becomes of it.</summary>
    public bool IsChildProtection { get; init; }

    /// <summary>When the person asked that it be erased; nothing where she did not, or was answered.</summary>
    public DateOnly? ErasureAskedOn { get; init; }

    /// <summary>When the person was told that it would be erased; nothing where nobody told her.</summary>
    public DateOnly? ToldOn { get; init; }

    /// <summary>The last day on which the person came to us; nothing where she never did.</summary>
    internal DateOnly? LastContact => Contacts.Where(contact => contact.IsFromThePerson).Select(contact => (DateOnly?)contact.Day).Max();
}
