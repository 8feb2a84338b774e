using Prevenance.Directories.Hours;

namespace Prevenance.Directories;

/// <summary>A service at a place.</summary>
/// <param name="Location">Where; nothing where the source does not say.</param>
/// <param name="Area">From where people may come.</param>
/// <param name="Hours">When it is open.</param>
public sealed record ServicePlace(Location? Location, AreaServed Area, OpeningHours Hours)
{
    /// <summary>Its identifier at the source, where it has one.</summary>
    public string? Id { get; init; }
}
