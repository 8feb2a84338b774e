using System.Text.RegularExpressions;

namespace Prevenance.MutualHelp.Moderation;

/// <summary>A rule of moderation, as the file of rules gives it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Verdict">What becomes of a text that it meets.</param>
/// <param name="Because">Why, and what to do instead, for who wrote it.</param>
internal sealed record ModerationRule(string Name, Verdict Verdict, Text Because)
{
    /// <summary>Only of requests, or of offers; nothing for both.</summary>
    public PostKind? Kind { get; init; }

    /// <summary>What the text says: one of each list.</summary>
    public required IReadOnlyList<Regex> Says { get; init; }

    /// <summary>What is set aside before it reads: « mort de rire » says nothing of a death, and hides none that stands beside it.</summary>
    public Regex? Aside { get; init; }

    /// <summary>What makes it another matter.</summary>
    public Regex? Unless { get; init; }

    /// <summary>Numbers that are shown at once.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <param name="kind">What is posted.</param>
    /// <param name="words">The text, as <see cref="Spellings"/> read it.</param>
    public bool Meets(PostKind kind, string words)
    {
        var left = Aside?.Replace(words, Spellings.Edge) ?? words;
        return (Kind is null || Kind == kind) && Says.All(one => one.IsMatch(left)) && Unless?.IsMatch(left) != true;
    }
}
