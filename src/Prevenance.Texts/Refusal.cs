namespace Prevenance.Texts;

/// <summary>One thing wrong in what came from outside: where, what it is, and what was expected.</summary>
/// <param name="Path">
/// The place, from the outermost name inwards: <c>individus</c>, <c>awa</c>, <c>salaire_net</c>, <c>2025-13</c>; a file with its line; nothing
/// where the whole is meant.
/// </param>
/// <param name="Reason">What was found, what was expected, and what to do, for whoever gave it.</param>
public sealed record Refusal(IReadOnlyList<string> Path, Text Reason)
{
    /// <summary>The place in one line.</summary>
    public string Place => string.Join('/', Path);

    /// <summary>The place, and what is wrong there.</summary>
    public Text Sentence => Path.Count == 0 ? Reason : Text.Of($"{Place} : {Reason}", $"{Place}: {Reason}");

    public override string ToString() => Sentence.English;
}
