namespace Prevenance.Accounts;

/// <summary>
/// Whose file it is, and nothing about them: what missions, openings and the journal speak of. A file is one person's; no right passes
/// through a household.
/// </summary>
/// <param name="Value">Drawn at random when the file is made; it is shown in addresses, and never changes.</param>
public readonly record struct FileKey(string Value)
{
    /// <summary>Its key; none where an address holds a sign that not every store takes: that file is not there, as any other that never was.</summary>
    public string Value { get; init; } = Value.Contains('\0', StringComparison.Ordinal) ? "" : Value;

    public override string ToString() => Value;
}
