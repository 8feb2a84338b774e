using Prevenance.Law.Figures;

namespace Prevenance.Law.Explaining;

/// <summary>Where a value of an explanation comes from.</summary>
public enum Provenance
{
    /// <summary>A rule of law.</summary>
    Computed,

    /// <summary>A step inside a rule.</summary>
    Step,

    /// <summary>A fact that was given.</summary>
    Fact,

    /// <summary>Nothing was given: the value that stands for it.</summary>
    Assumption,

    /// <summary>An answer that is missing: any admissible value may stand there.</summary>
    Missing,

    /// <summary>A dated figure of the law.</summary>
    Figure,

    /// <summary>The share of one person in a value of a group.</summary>
    Member,
}

/// <summary>One value, how it was obtained, and the values that it was obtained from, down to facts and figures.</summary>
public sealed class Explanation
{
    private readonly Lazy<(Text Formula, IReadOnlyList<Text> Conditions, IReadOnlyList<Explanation> Parts)> detail;

    internal Explanation(Func<(Text Formula, IReadOnlyList<Text> Conditions, IReadOnlyList<Explanation> Parts)> detail) =>
        this.detail = new(detail);

    public required Provenance Provenance { get; init; }

    /// <summary>What the value is.</summary>
    public required Text Label { get; init; }

    /// <summary>The value as a lane carries it; its bounds while an answer that it rests on is missing.</summary>
    public required Possible Value { get; init; }

    /// <summary>The value, or its bounds, as people write it.</summary>
    public required Text Shown { get; init; }

    /// <summary>The variable, for a value that has a public name.</summary>
    public Variable? Variable { get; init; }

    public Period? Period { get; init; }

    /// <summary>The person or group that the value is about.</summary>
    public Who? Who { get; init; }

    /// <summary>The dated figure, for a figure.</summary>
    public FigureValue? Figure { get; init; }

    /// <summary>Whether it is an amount or a number that comes to nothing: as a part of another value, its own parts seldom matter.</summary>
    public bool IsNothing => Value.IsZero && Variable is not { Kind: ValueKind.Flag };

    public IReadOnlyList<ArticleAttribute> Articles => Variable?.Notes.Articles ?? [];

    /// <summary>How the value is obtained from its parts, in one line; empty for facts and figures.</summary>
    public Text Formula => detail.Value.Formula;

    /// <summary>The conditions that held, or not, and made the formula the one that applies.</summary>
    public IReadOnlyList<Text> Conditions => detail.Value.Conditions;

    public IReadOnlyList<Explanation> Parts => detail.Value.Parts;
}
