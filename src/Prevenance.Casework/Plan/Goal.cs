namespace Prevenance.Casework.Plan;

/// <summary>Something that the person wants, in her words.</summary>
public sealed record Goal
{
    /// <summary>Its own, in the file.</summary>
    public required string Id { get; init; }

    /// <summary>What the person said, not what it was made into.</summary>
    public required string Words { get; init; }

    /// <summary>What each level would look like in her life.</summary>
    public required LevelWords Levels { get; init; }

    /// <summary>How much it matters to her beside the others; above zero.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Where it stood, each time that it was rated.</summary>
    public IReadOnlyList<Rating> Ratings { get; init; } = [];

    /// <summary>When and why she let it go; nothing while it is hers. It is a result as another is, and no failure.</summary>
    public GivenUp? GivenUp { get; init; }

    /// <summary>Where it stood on a day, as it was last rated; nothing where it never was.</summary>
    public Rating? RatedOn(DateOnly day) => Ratings.Where(rating => rating.Day <= day).MaxBy(rating => rating.Day);

    /// <summary>Whether she had let it go by a day.</summary>
    public bool IsGivenUpOn(DateOnly day) => GivenUp?.Day <= day;
}

/// <summary>The five levels of a goal, described before it is worked on.</summary>
/// <param name="MuchLess">−2.</param>
/// <param name="Less">−1.</param>
/// <param name="Hoped">0, what is hoped for.</param>
/// <param name="More">+1.</param>
/// <param name="MuchMore">+2.</param>
public sealed record LevelWords(string MuchLess, string Less, string Hoped, string More, string MuchMore)
{
    public string this[int level] => level switch
    {
        -2 => MuchLess,
        -1 => Less,
        0 => Hoped,
        1 => More,
        _ => MuchMore,
    };
}

/// <summary>A goal that the person let go.</summary>
/// <param name="Day">When.</param>
/// <param name="Words">Why, in her words; may be empty.</param>
public sealed record GivenUp(DateOnly Day, string Words = "");
