namespace Prevenance.Casework.People;

/// <summary>How a means of contact reaches somebody.</summary>
public enum ContactKind
{
    Telephone,
    Mail,
    Post,
}

/// <summary>
/// A way to reach somebody. It is no identity: couples, parents and neighbours share them, and numbers pass from one person to another.
/// </summary>
/// <param name="Kind">Telephone, mail or post.</param>
/// <param name="Value">As it was written.</param>
public sealed record ContactMeans(ContactKind Kind, string Value)
{
    /// <summary>Who answers there, where it may be somebody else: « son fils ».</summary>
    public string? WhoAnswers { get; init; }

    /// <summary>What may be said there: « rien au répondeur ».</summary>
    public string? MayBeSaid { get; init; }

    /// <summary>What two ways of writing the same means have in common: digits, small letters.</summary>
    internal string Key => Kind == ContactKind.Telephone ? string.Concat(Value.Where(char.IsAsciiDigit)) : Value.Trim().ToLowerInvariant();
}
