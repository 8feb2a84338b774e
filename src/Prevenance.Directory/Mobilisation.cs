namespace Prevenance.Directories;

/// <summary>How a service is called on, and by whom.</summary>
public sealed record Mobilisation
{
    public const string ComeIn = "se-presenter";
    public const string Residents = "usagers";

    /// <summary>The ways, in the words of data.inclusion.</summary>
    public IReadOnlyList<string> Ways { get; init; } = [];

    /// <summary>Who may: <c>usagers</c>, <c>professionnels</c>.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    public string? Note { get; init; }

    public Link? Link { get; init; }

    /// <summary>Whether only professionals may call on it.</summary>
    public bool IsForProfessionalsOnly => By.Count > 0 && !By.Contains(Residents);

    /// <summary>The ways that a resident reads: none of a service on which only professionals may call.</summary>
    public IReadOnlyList<string> WaysForResidents => IsForProfessionalsOnly ? [] : Ways;
}

/// <summary>A link.</summary>
/// <param name="Address">As it was written.</param>
/// <param name="IsClickable">Whether it says how it is reached; a human confirms it otherwise.</param>
public sealed record Link(string Address, bool IsClickable);
