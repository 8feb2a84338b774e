using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Foresight.Hypotheses;

/// <summary>Something that may happen to a household.</summary>
/// <param name="Name">What it is, as people say it.</param>
public sealed record Hypothesis(Text Name)
{
    /// <summary>Facts that would be otherwise from a month on: a wage, a rent, a commune.</summary>
    public IReadOnlyList<KnownFact> Facts { get; init; } = [];

    /// <summary>How the household itself would be: somebody comes, leaves, is born; nothing when it stays as it is.</summary>
    public Func<Situation, Situation>? Redraw { get; init; }

    /// <summary>The household as it is.</summary>
    public static readonly Hypothesis Nothing = new(new Text("Rien ne change", "Nothing changes"));
}
