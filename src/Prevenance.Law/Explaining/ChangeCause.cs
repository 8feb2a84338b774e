using Prevenance.Law.Figures;

namespace Prevenance.Law.Explaining;

/// <summary>What kind of thing made a value change from one period to another.</summary>
public enum CauseKind
{
    /// <summary>A fact has another value, or the months that are counted have moved on to another one.</summary>
    Fact,

    /// <summary>Time passed since a day that was given: a birthday, months of unemployment.</summary>
    TimePassed,

    /// <summary>A dated figure of the law changed.</summary>
    Figure,

    /// <summary>The rule itself is another one from this period on.</summary>
    Rule,
}

/// <summary>One of the things from which a change comes, as the graph tells it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">The variables that the change went through, from the one that was asked to the one that tells.</param>
public sealed record ChangeCause(CauseKind Kind, IReadOnlyList<VariableAt> Path)
{
    /// <summary>The fact, for a fact and for time that passed; the nearest variable for a rule.</summary>
    public Variable? Variable { get; init; }

    /// <summary>The person or group that the fact is about.</summary>
    public Who? Who { get; init; }

    /// <summary>What was counted before; nothing when it was not counted at all.</summary>
    public CauseSide? Before { get; init; }

    /// <summary>What is counted after; nothing when it is not counted any more.</summary>
    public CauseSide? After { get; init; }

    /// <summary>The dated figure that holds after the change, for a figure.</summary>
    public FigureValue? Figure { get; init; }

    /// <summary>The day that time is counted from, for time that passed; nothing where it is only known to lie between two days: none of them was told.</summary>
    public DateOnly? Since { get; init; }
}

/// <summary>A value on one side of a change.</summary>
/// <param name="Period">The period that it holds for, for a fact.</param>
/// <param name="Value">The value as a lane carries it; completed months, for time that passed.</param>
/// <param name="Shown">The value as people write it.</param>
public sealed record CauseSide(Period? Period, double Value, Text Shown);
