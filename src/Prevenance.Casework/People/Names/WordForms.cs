namespace Prevenance.Casework.People.Names;

/// <summary>One word of a name in the forms in which it is searched and compared, each worked out once.</summary>
internal sealed class WordForms(string letters)
{
    public string Letters { get; } = letters;

    public string Undoubled => field ??= NormalForm.Undoubled(Letters);

    public string Sound => field ??= FrenchSound.Of(Letters);

    public string Consonants => field ??= FrenchSound.Consonants(Letters);

    /// <summary>The consonants where a g is hard before every vowel, as out of Slavic and Caucasian alphabets.</summary>
    public string HardConsonants => field ??= FrenchSound.Consonants(Letters.Replace('g', 'G'));

    public IReadOnlyList<string> Vowels => field ??= FrenchSound.VowelsIn(Letters);

    public bool IsInitial => Letters.Length == 1;
}
