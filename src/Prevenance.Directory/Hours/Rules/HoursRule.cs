namespace Prevenance.Directories.Hours.Rules;

/// <summary>What a rule says of its days.</summary>
internal enum RuleState
{
    Open,
    Closed,
    Unknown,
}

/// <summary>How a rule stands to those before it.</summary>
internal enum Joining
{
    /// <summary>It takes their place on its days (<c>;</c>).</summary>
    Instead,

    /// <summary>It adds to them (<c>,</c>).</summary>
    Besides,

    /// <summary>It speaks where they say closed (<c>||</c>).</summary>
    Otherwise,
}

/// <summary>One rule of opening hours.</summary>
/// <param name="Days">Its days: those that each of the selectors includes; every day where there is none.</param>
/// <param name="Spans">Its hours; the whole day where there are none.</param>
internal sealed record HoursRule(IReadOnlyList<DaySelector> Days, IReadOnlyList<MinuteSpan> Spans)
{
    public RuleState State { get; init; }

    public Joining Joining { get; init; }

    /// <summary>What is written beside it, for people.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether its hours cannot be, or do not say their end: as written, they say nothing.</summary>
    public bool HasUnclearHours { get; init; }

    /// <summary>How its days are written: two rules of the same days contradict one another rather than make an exception.</summary>
    public required string WrittenDays { get; init; }

    /// <summary>Whether it is about a day; nothing where a calendar is not known.</summary>
    public bool? IsAbout(DateOnly day)
    {
        bool? about = true;
        foreach (var selector in Days)
        {
            var includes = selector.Includes(day);
            if (includes == false)
                return false;
            about = includes is null ? null : about;
        }
        return about;
    }

    /// <summary>Whether it was written with that very day in mind, be it a public holiday.</summary>
    public bool Names(DateOnly day) => Days.Any(selector => selector.Names(day));
}
