namespace Prevenance.Directories;

/// <summary>What makes a place accessible; unknown is not no.</summary>
public sealed record Accessibility
{
    /// <summary>Without a step, for a wheelchair.</summary>
    public bool? Wheelchair { get; init; }

    /// <summary>A loop for hearing aids.</summary>
    public bool? Loop { get; init; }

    /// <summary>The page of Acceslibre that says more.</summary>
    public string? Page { get; init; }
}
