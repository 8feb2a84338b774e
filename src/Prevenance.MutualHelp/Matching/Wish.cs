namespace Prevenance.MutualHelp.Matching;

/// <summary>What somebody asks for. Nothing else of who asks is known here: no age, no file, no past gesture.</summary>
/// <param name="What">What, in a few words.</param>
public sealed record Wish(string What)
{
    /// <summary>When, in words: « samedi matin ».</summary>
    public string? When { get; init; }

    public string? Where { get; init; }

    /// <summary>How far one goes, in kilometres.</summary>
    public double? Kilometres { get; init; }

    /// <summary>The languages that are spoken, one of which must be shared; none for any.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Whether a public place is preferred: told beside, and nothing is left out for it.</summary>
    public bool PrefersPublicPlace { get; init; }
}

/// <summary>What somebody offers. Who it is is a first name, and orders nothing.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="What">What, in a few words.</param>
/// <param name="By">The first name, or the collective.</param>
public sealed record HelpOffer(string Id, string What, string By)
{
    public string? When { get; init; }

    public string? Where { get; init; }

    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Whether it is done in a public place; nothing where that is not said.</summary>
    public bool? InPublicPlace { get; init; }

    /// <summary>How far it is from who asks, in kilometres; nothing where nobody knows.</summary>
    public double? Kilometres { get; init; }

    /// <summary>Until when it sleeps.</summary>
    public DateOnly? PausedUntil { get; init; }

    /// <summary>Whether either has blocked the other: neither is ever told.</summary>
    public bool IsBlocked { get; init; }
}
