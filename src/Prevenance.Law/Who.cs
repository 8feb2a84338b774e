namespace Prevenance.Law;

/// <summary>
/// Whom a value is about: a person, or a group. The key tells them apart and never changes; the name is only for those who read.
/// </summary>
/// <param name="Key">The identifier, in the file that told of them or among the answers of an interview.</param>
/// <param name="Name">What they are called, in each language.</param>
public sealed record Who(string Key, Text Name)
{
    /// <summary>Whether it is the person who reads: a sentence then says « vous avez », and not « vous a ».</summary>
    public bool Reads { get; init; }

    /// <summary>Someone who is called by their key, as in a file.</summary>
    public static implicit operator Who(string key) => new(key, new Text(key, key));

    /// <summary>The same key is the same person, whatever they are called.</summary>
    public bool Equals(Who? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Key;
}
