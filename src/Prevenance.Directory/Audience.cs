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

    /// <summary>The highest quotient familial of the Caf that it takes, in euros a month.</summary>
    public int? MaximumQuotient { get; init; }

    /// <summary>The ages that it takes; nothing where none is said.</summary>
    public Text? AgesInWords => (MinimumAge, MaximumAge) switch
    {
        ({ } least, { } most) => Text.Of($"de {least} à {most} ans", $"from {least} to {most} years old"),
        ({ } least, null) => Text.Of($"à partir de {least} ans", $"from {least} years old"),
        (null, { } most) => Text.Of($"jusqu’à {most} ans", $"up to {most} years old"),
        _ => null,
    };

    /// <summary>A condition in free text: to be verified, never silently met.</summary>
    public string? Condition { get; init; }

    /// <summary>Those that narrow it: « tous-publics » beside « femmes » is filtered as women only.</summary>
    public IReadOnlyList<string> Narrowing => [.. Publics.Where(one => one != Everybody)];

    public bool IsContradictory => Publics.Contains(Everybody) && Narrowing.Count > 0;
}
