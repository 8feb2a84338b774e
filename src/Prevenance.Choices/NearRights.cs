using Prevenance.Law.France;
using Prevenance.Law.Rights;

namespace Prevenance.Choices;

/// <summary>Which rights somebody probably meant, by name and by meaning: <c>css</c> is how people call the complémentaire santé solidaire, and no slip for <c>ass</c>.</summary>
internal static class NearRights
{
    private const int Told = 3;

    // In a name of a few letters, two slips make another word of it.
    private const int Short = 4;

    private static readonly string[] Small = ["de", "du", "des", "la", "le", "les", "à", "au", "aux", "et", "en", "d", "l", "of", "the", "for", "and", "to", "a"];

    /// <summary>The nearest, each with its usual name, in brackets and with a question mark; nothing where none is near.</summary>
    /// <param name="word">What was written.</param>
    public static Text Of(string word)
    {
        List<Right> near = [.. Nearest(word).Take(Told)];
        return near.Count == 0 ? new("", "") : Text.Of($" ({Text.Join(new(", ", ", "), near.Select(Named))} ?)", $" ({Text.Join(new(", ", ", "), near.Select(Named))}?)");
    }

    private static Text Named(Right right) => Text.Of($"{right.Key}, {right.Name}", $"{right.Key}, {right.Name}");

    /// <summary>Those that are called so; else those whose name is a slip away.</summary>
    private static IEnumerable<Right> Nearest(string word)
    {
        var called = FrenchLaw.System.Rights.Where(right => IsCalled(right, word)).ToList();
        if (called.Count > 0)
            return called;
        var slip = NearestName.Find(word, FrenchLaw.System.Rights.Select(right => right.Key).Where(key => word.Length > Short || Differ(word, key) <= 1));
        return FrenchLaw.System.Rights.Where(right => right.Key == slip);
    }

    /// <summary>Whether a word is the first of its public name, its initials, or a word of its usual name.</summary>
    private static bool IsCalled(Right right, string word) => right.Key.StartsWith(word + "_", StringComparison.OrdinalIgnoreCase)
        || new[] { right.Name.French, right.Name.English, right.Short.French, right.Short.English }.Any(name => Initials(name).Equals(word, StringComparison.OrdinalIgnoreCase) || Holds(name, word));

    private static string Initials(string name) => string.Concat(WordsOf(name).Select(one => one[0]));

    private static bool Holds(string name, string word) => WordsOf(word.Replace('_', ' ')) is { Count: > 0 } words && words.All(one => one.Length > 2 && WordsOf(name).Contains(one, StringComparer.OrdinalIgnoreCase));

    private static List<string> WordsOf(string name) =>
        [.. name.Split([' ', '’', '\'', '-', '(', ')', ',', '/', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Where(one => !Small.Contains(one, StringComparer.OrdinalIgnoreCase))];

    private static int Differ(string one, string other) => Math.Abs(one.Length - other.Length) + one.Zip(other).Count(pair => pair.First != pair.Second);
}
