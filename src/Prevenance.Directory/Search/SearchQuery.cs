using Prevenance.Geography;

namespace Prevenance.Directories.Search;

/// <summary>What somebody looks for. What is not said is not asked: an age that nobody told closes nothing.</summary>
public sealed record SearchQuery
{
    /// <summary>The words of what is looked for; empty for anything.</summary>
    public IReadOnlyList<string> What { get; init; } = [];

    public Origin? From { get; init; }

    /// <summary>A place that was typed and is none of the territory: told, and nothing is left out for it.</summary>
    public string? UnknownPlace { get; init; }

    /// <summary>In kilometres: what is further is told apart.</summary>
    public double? Within { get; init; }

    /// <summary>A language that must be spoken: <c>fr</c>, <c>ar</c>, <c>lsf</c>.</summary>
    public string? Language { get; init; }

    public bool Wheelchair { get; init; }

    public bool Free { get; init; }

    /// <summary>On site only, or remotely only; nothing for either.</summary>
    public Reception Reception { get; init; }

    /// <summary>When somebody could go; nothing for any time.</summary>
    public When? When { get; init; }

    public int? Age { get; init; }

    /// <summary>The publics of which somebody said that they are one, in the words of data.inclusion.</summary>
    public IReadOnlyList<string> Publics { get; init; } = [];
}

/// <summary>From where somebody looks.</summary>
/// <param name="CommuneCode">The Insee code of the commune or arrondissement: it decides who serves it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Point">The point: it only orders.</param>
public sealed record Origin(string CommuneCode, Text Name, Position Point);
