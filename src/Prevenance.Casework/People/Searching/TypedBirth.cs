using Prevenance.Casework.People.Names;

namespace Prevenance.Casework.People.Searching;

/// <summary>A year, a month or a day of birth among what somebody types.</summary>
/// <param name="AsBirth">What was typed, as a birth; nothing where none was.</param>
internal sealed record TypedBirth(Birth? AsBirth)
{
    /// <summary>« 20 avril 1982 ».</summary>
    private const int MostWords = 3;

    /// <summary>Tells what was typed of a birth apart from the names; the longest that is one is it.</summary>
    public static (string Names, TypedBirth Birth) In(string typed)
    {
        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(MostWords, words.Length); length > 0; length--)
        {
            for (var at = words.Length - length; at >= 0; at--)
            {
                if (!IsAround(words[at]) && Birth.Typed(string.Join(' ', words[at..(at + length)])) is { } birth)
                    return (string.Join(' ', [.. Before(words[..at]), .. words[(at + length)..]]), new TypedBirth(birth));
            }
        }
        return (typed, new TypedBirth(AsBirth: null));
    }

    /// <summary>Whether somebody may be born so: day and month may be inverted; what is not known of a birth is no reason to leave somebody out.</summary>
    public bool MayBe(Birth? birth) => birth is null || AsBirth is not { } typed || (typed.Year == birth.Year && (typed.Date, birth.Date) switch
    {
        ({ } day, { } date) => (date.Month, date.Day) == (day.Month, day.Day) || (date.Day, date.Month) == (day.Month, day.Day),
        _ => typed.Month is not { } month || birth.Month is not { } known || month == known,
    });

    /// <summary>The names, without « née le » after them.</summary>
    private static IEnumerable<string> Before(string[] words) => Enumerable.Reverse(words).SkipWhile(IsAround).Reverse();

    private static bool IsAround(string word) => NormalForm.Words(word).All(TypedDate.IsAround);
}
