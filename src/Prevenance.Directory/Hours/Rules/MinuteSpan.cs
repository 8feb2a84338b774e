namespace Prevenance.Directories.Hours.Rules;

/// <summary>Minutes of a day, from midnight; those past 1,440 are of the night that follows.</summary>
internal readonly record struct MinuteSpan(int From, int To)
{
    public const int Day = 24 * 60;

    public static MinuteSpan WholeDay { get; } = new(0, Day);

    public bool Includes(int minute) => From <= minute && minute < To;
}

/// <summary>Minutes during which a place is open, or may be.</summary>
/// <param name="Span">When.</param>
/// <param name="Doubt">Why it is to be checked; nothing where it is open for certain.</param>
internal readonly record struct OpenSpan(MinuteSpan Span, Text? Doubt)
{
    /// <summary>Whether these are hours that were written; otherwise any of them may be, and none is told.</summary>
    public bool HasHours { get; init; } = true;
}
