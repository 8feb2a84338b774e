namespace Prevenance.Directories;

/// <summary>Days during which a service is closed.</summary>
/// <param name="From">The first; nothing where only the end is said.</param>
/// <param name="To">The last.</param>
public sealed record Closure(DateOnly? From, DateOnly To)
{
    public bool Includes(DateOnly day) => !(day < From) && day <= To;
}
