namespace Prevenance.Casework.People.Searching;

/// <summary>A telephone or an e-mail address that somebody types in the place of a name.</summary>
internal static class TypedMeans
{
    private const int FewestDigits = 8;

    private const string AmongDigits = " .-+()/";

    /// <returns>Nothing where the text is neither.</returns>
    public static ContactMeans? Read(string typed)
    {
        var text = typed.Trim();
        if (text.Length > 2 && text.IndexOf('@', StringComparison.Ordinal) is > 0 && !text.Any(char.IsWhiteSpace))
            return new ContactMeans(MeansKind.Mail, text);
        return text.Count(char.IsAsciiDigit) >= FewestDigits && text.All(letter => char.IsAsciiDigit(letter) || AmongDigits.Contains(letter, StringComparison.Ordinal)) && Birth.Typed(text) is null
            ? new ContactMeans(MeansKind.Telephone, text)
            : null;
    }
}
