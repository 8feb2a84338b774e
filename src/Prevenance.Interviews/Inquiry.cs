using Prevenance.Law;

namespace Prevenance.Interviews;

/// <summary>Something that may be asked of a person.</summary>
/// <param name="Key">Names the inquiry among the answers.</param>
/// <param name="Stage">When it comes.</param>
/// <param name="Form">How it is answered.</param>
/// <param name="Wording">The question, in plain words.</param>
/// <param name="Why">Why it is asked.</param>
public sealed record Inquiry(string Key, Stage Stage, AnswerForm Form, Text Wording, Text Why)
{
    /// <summary>What there is to choose from, or to tick.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>The highest number that may be told, of what is counted.</summary>
    public int Most { get; init; } = Someone.MostChildren;

    /// <summary>The option of another inquiry without which this one has no object.</summary>
    public (string Key, string Option)? OpenedBy { get; init; }

    /// <summary>Asked before anything can be told: it says who lives together.</summary>
    public bool IsComposition { get; init; }

    internal bool IsOpen(Answers answers) => OpenedBy is not { } opening || answers.Has(opening.Key, opening.Option) == true;
}

/// <summary>Something to choose; its name is what an answer holds.</summary>
public sealed record Option(string Name, Text Label);

/// <summary>
/// People are asked about themselves first, then about the dwelling, then about money: with that, a first right is soon certain.
/// What only makes an amount more exact comes last.
/// </summary>
public enum Stage
{
    People,
    Housing,
    Incomes,
    Details,
}

/// <summary>How an inquiry is answered.</summary>
public enum AnswerForm
{
    /// <summary>One of some options.</summary>
    Choice,

    /// <summary>Any of some options, or none.</summary>
    Ticks,

    /// <summary>Euros.</summary>
    Amount,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A commune, by its Insee code: one of some options, too many to show at once.</summary>
    Commune,
}
