namespace Prevenance.Casework.People.Searching;

/// <summary>A year or a day of birth among what somebody types.</summary>
/// <param name="AsBirth">What was typed, as a birth; nothing where none was.</param>
internal sealed record TypedBirth(Birth? AsBirth)
{
    /// <summary>Whether a whole day was typed: it is enough to look for somebody.</summary>
    public bool IsDay => AsBirth?.Date is not null;

    /// <summary>Tells what was typed of a birth apart from the names.</summary>
    public static (string Names, TypedBirth Birth) In(string typed)
    {
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToLookup(word => Birth.Typed(word) is null);
        return (string.Join(' ', words[true]), new TypedBirth(words[false].Select(Birth.Typed).LastOrDefault()));
    }

    /// <summary>Whether somebody may be born so: day and month may be inverted; what is not known of a birth is no reason to leave somebody out.</summary>
    public bool MayBe(Birth? birth) => birth is null || AsBirth is not { } typed
        || (typed.Year == birth.Year
            && (typed.Date is not { } day || birth.Date is not { } date || (date.Month, date.Day) == (day.Month, day.Day) || (date.Day, date.Month) == (day.Month, day.Day)));
}
