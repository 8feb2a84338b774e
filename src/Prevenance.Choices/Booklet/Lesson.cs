namespace Prevenance.Choices.Booklet;

/// <summary>A lesson: a sentence, what it stands on, what can be measured today, and choices that it opens without making any.</summary>
/// <param name="Key">A short name, which stays the same.</param>
/// <param name="Chapter">In which chapter it stands.</param>
/// <param name="Sentence">What is learnt.</param>
/// <param name="Evidence">What it stands on: at least one source.</param>
/// <param name="Measures">What can be measured today, by whom and how.</param>
/// <param name="Choices">At least two, by key, « nothing changes » among them.</param>
/// <param name="History">What was changed of it, and when.</param>
/// <param name="At">Where it says its name.</param>
public sealed record Lesson(
    string Key, Chapter Chapter, Text Sentence, IReadOnlyList<Evidence> Evidence, IReadOnlyList<LiveMeasure> Measures, IReadOnlyList<LessonChoice> Choices, IReadOnlyList<Revision> History, FileLine At)
{
    /// <summary>After how many months without newer evidence a lesson is to be read again.</summary>
    public const int FreshMonths = 36;

    /// <summary>Whether none of its evidence is recent: the lesson stands, and asks for a reader.</summary>
    public bool IsToBeReadAgain(DateOnly today) => Evidence.All(evidence => evidence.Date < today.AddMonths(-FreshMonths));
}

/// <summary>One of the five chapters.</summary>
public enum Chapter
{
    /// <summary>Between what is urgent and what could be prevented.</summary>
    PreventiveAndCurative = 1,

    /// <summary>Working with others.</summary>
    Partners,

    /// <summary>What residents do for one another.</summary>
    InformalServices,

    /// <summary>The human relationship.</summary>
    Relationship,

    /// <summary>Helping more, towards what.</summary>
    TowardsWhat,
}

/// <summary>How firmly something is known.</summary>
public enum Strength
{
    /// <summary>By a method that says how it counted.</summary>
    Measured,

    /// <summary>Seen, and not counted.</summary>
    Observed,

    /// <summary>Told by somebody.</summary>
    Said,
}

/// <summary>What a lesson stands on.</summary>
/// <param name="Says">What is known.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Date">Of when it is: of what was studied, not of who tells it.</param>
/// <param name="Strength">How firmly it is known.</param>
public sealed record Evidence(Text Says, Text Source, DateOnly Date, Strength Strength);

/// <summary>What can be measured today.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Command">The command that gives it.</param>
/// <param name="Band">What the command gives around it, in words.</param>
/// <param name="Live">The name of the figure that an installation may tell by itself (<see cref="LiveFigure"/>); nothing where none does.</param>
/// <param name="Last">What it gave last; nothing where nobody ran it on their own figures yet.</param>
/// <param name="At">Where its command is written.</param>
public sealed record LiveMeasure(Text Name, string Command, Text Band, string? Live, LastMeasured? Last, FileLine At);

/// <summary>What a measure gave.</summary>
/// <param name="Value">From what to what.</param>
/// <param name="On">On which day.</param>
public sealed record LastMeasured(Territory.Statistics.Interval Value, DateOnly On);

/// <summary>Something that may be chosen, by those who decide it.</summary>
/// <param name="Key">A short name: choices are told in its order, which prefers none.</param>
/// <param name="What">What would be done.</param>
/// <param name="Who">Who decides.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="GivesUp">What it gives up.</param>
/// <param name="WrongIf">What would show that it was wrong.</param>
/// <param name="Disagrees">Who disagrees, and why.</param>
public sealed record LessonChoice(string Key, Text What, Text Who, Text Cost, Text GivesUp, Text WrongIf, Text Disagrees)
{
    /// <summary>The choice that each lesson has: to leave things as they are is one too, with its cost.</summary>
    public const string NothingChanges = "nothing-changes";
}

/// <summary>A change of a lesson.</summary>
/// <param name="On">The day.</param>
/// <param name="What">What was changed.</param>
public sealed record Revision(DateOnly On, Text What);
