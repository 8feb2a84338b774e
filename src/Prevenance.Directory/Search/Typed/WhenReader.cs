namespace Prevenance.Directories.Search.Typed;

/// <summary>Reads when somebody could go: « samedi matin », « ce soir », "tomorrow afternoon".</summary>
internal static class WhenReader
{
    /// <summary>What words name, all of them; nothing where they name anything else.</summary>
    public static When? Read(IReadOnlyList<string> words)
    {
        IReadOnlyList<string> told = words is ["ouvert" or "ouverts" or "open" or "on", ..] ? [.. words.Skip(1)] : words;
        for (var length = told.Count; length >= 0; length--)
        {
            var (day, part) = (QueryWords.Value("day", [.. told.Take(length)]), QueryWords.Value("part", [.. told.Skip(length)]));
            if ((day is not null || length == 0) && (part is not null || length == told.Count) && When.Of(day, part) is { } when)
                return when;
        }
        return null;
    }
}
