namespace Prevenance.Accounts;

/// <summary>
/// Whose file it is, and nothing about them: what missions, openings and the journal speak of. A file is one person's; no right passes
/// through a household.
/// </summary>
/// <param name="Value">Drawn at random when the file is made; it is shown in addresses, and never changes.</param>
public readonly record struct FileKey(string Value)
{
    public override string ToString() => Value;
}
