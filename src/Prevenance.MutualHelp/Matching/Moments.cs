namespace Prevenance.MutualHelp.Matching;

/// <summary>Days of the week and parts of the day, as they are said: « samedi matin », « en semaine », « le soir ».</summary>
internal static class Moments
{
    private static readonly string[][] Days =
        [["lundi", "monday"], ["mardi", "tuesday"], ["mercredi", "wednesday"], ["jeudi", "thursday"], ["vendredi", "friday"], ["samedi", "saturday"], ["dimanche", "sunday"]];

    private static readonly string[][] Parts = [["matin", "matinee", "morning"], ["midi", "noon"], ["apres", "aprem", "afternoon"], ["soir", "soiree", "evening"]];

    private static readonly (string[] Words, int[] Days)[] Some =
        [(["semaine", "weekdays"], [0, 1, 2, 3, 4]), (["week", "weekend"], [5, 6])];

    /// <summary>The days that a text names; none for any.</summary>
    public static IReadOnlySet<int> DaysOf(string? text)
    {
        var words = Words(text);
        return Named(Days, words).Concat(Some.Where(some => some.Words.Any(words.Contains)).SelectMany(some => some.Days)).ToHashSet();
    }

    /// <summary>The parts of the day that a text names; none for any.</summary>
    public static IReadOnlySet<int> PartsOf(string? text) => Named(Parts, Words(text)).ToHashSet();

    /// <summary>Whether two texts leave a moment in common: who says nothing is free.</summary>
    public static bool Meet(string? one, string? other) => Share(DaysOf(one), DaysOf(other)) && Share(PartsOf(one), PartsOf(other));

    /// <summary>The days and parts of both that meet, in French: the words to say of them.</summary>
    public static string DaysInWords(string? text) => string.Join(" ou ", DaysOf(text).Order().Select(day => Days[day][0]));

    private static bool Share(IReadOnlySet<int> one, IReadOnlySet<int> other) => one.Count == 0 || other.Count == 0 || one.Overlaps(other);

    private static IEnumerable<int> Named(string[][] names, HashSet<string> words) =>
        Enumerable.Range(0, names.Length).Where(at => names[at].Any(name => words.Contains(name) || words.Contains(name + "s")));

    private static HashSet<string> Words(string? text) => [.. PlainWords.Of(text ?? "").Split(' ')];
}
