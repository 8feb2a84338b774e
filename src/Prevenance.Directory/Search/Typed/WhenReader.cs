namespace Prevenance.Directories.Search.Typed;

/// <summary>Reads when somebody could go: « samedi matin », « ce soir », "tomorrow afternoon".</summary>
internal static class WhenReader
{
    /// <summary>What says nothing of which day it is.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal) { "prochain", "prochaine", "next", "coming", "chaque", "every", "tous", "toutes", "qui", "vient" };

    /// <summary>What stands before a moment: « ouvert samedi », "open on Saturday".</summary>
    private static readonly HashSet<string> Opening = new(StringComparer.Ordinal) { "ouvert", "ouverts", "ouverte", "ouvertes", "open", "on" };

    /// <summary>What words name, all of them; nothing where they name anything else.</summary>
    public static When? Read(IReadOnlyList<string> words)
    {
        if (words is ["tonight"])
            return When.Of("today", "evening");
        IReadOnlyList<string> told = [.. words.SkipWhile(Opening.Contains)];
        told = [.. told.Where(word => !Empty.Contains(word))];
        // « ce samedi » is samedi: « ce » alone is of today.
        if (told is ["ce" or "cet" or "cette" or "this", _, ..] && QueryWords.Value("day", [.. told.Skip(1).Take(1)]) is not null)
            told = [.. told.Skip(1)];
        for (var length = told.Count; length >= 0; length--)
        {
            var (day, part) = (QueryWords.Value("day", [.. told.Take(length)]), QueryWords.Value("part", [.. told.Skip(length)]));
            if ((day is not null || length == 0) && (part is not null || length == told.Count) && When.Of(day, part) is { } when)
                return when;
        }
        return null;
    }
}
