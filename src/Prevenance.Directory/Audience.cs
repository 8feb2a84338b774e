namespace Prevenance.Directories;

/// <summary>Whom a service is for.</summary>
public sealed record Audience
{
    public const string Everybody = "tous-publics";

    /// <summary>The publics, as the source writes them.</summary>
    public IReadOnlyList<string> Publics { get; init; } = [];

    /// <summary>What the source writes of them besides.</summary>
    public string? Note { get; init; }

    public int? MinimumAge { get; init; }

    public int? MaximumAge { get; init; }

    /// <summary>A condition in free text: to be verified, never silently met.</summary>
    public string? Condition { get; init; }

    /// <summary>Those that narrow it: « tous-publics » beside « femmes » is filtered as women only.</summary>
    public IReadOnlyList<string> Narrowing => [.. Publics.Where(one => one != Everybody)];

    public bool IsContradictory => Publics.Contains(Everybody) && Narrowing.Count > 0;
}
