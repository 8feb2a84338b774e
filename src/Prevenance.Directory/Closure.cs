namespace Prevenance.Directories;

/// <summary>Days during which a service is closed.</summary>
/// <param name="From">The first; nothing where only the end is said.</param>
/// <param name="To">The last; the end of the calendar where nobody knows.</param>
public sealed record Closure(DateOnly? From, DateOnly To)
{
    /// <summary>Whether somebody here said so, and not only a text of the source.</summary>
    public bool IsConfirmed { get; init; }

    public bool Includes(DateOnly day) => !(day < From) && day <= To;
}
