namespace Prevenance.Casework.People.Names;

/// <summary>One name in the forms in which it is searched and compared, each worked out once.</summary>
internal sealed class NameForms(string name)
{
    /// <summary>The name as it was given.</summary>
    public string Given { get; } = name;

    public IReadOnlyList<WordForms> Words { get; } = [.. NormalForm.Words(name).Select(word => new WordForms(word))];

    /// <summary>The words in alphabetical order.</summary>
    public IReadOnlyList<string> Sorted => field ??= [.. Words.Select(word => word.Letters).Order(StringComparer.Ordinal)];

    /// <summary>The words without particles.</summary>
    public IReadOnlyList<WordForms> Core => field ??= [.. Particles.Without([.. Words.Select(word => word.Letters)]).Select(letters => Words.First(word => word.Letters == letters))];

    /// <summary>The whole name as one word.</summary>
    public WordForms Joined => field ??= Words.Count == 1 ? Words[0] : new WordForms(string.Concat(Words.Select(word => word.Letters)));

    /// <summary>The whole name as one word, its umlauts spelt out; the same where it has none.</summary>
    public string SpeltOut => field ??= NormalForm.SpeltOut(Given) is { } spelt ? string.Concat(NormalForm.Words(spelt)) : Joined.Letters;
}
