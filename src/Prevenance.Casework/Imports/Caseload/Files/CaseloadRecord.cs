namespace Prevenance.Casework.Imports.Caseload.Files;

/// <summary>One record of a file: the line on which it begins, and its cells as they stand.</summary>
/// <param name="Line">From one, as an editor counts.</param>
/// <param name="Cells">Trimmed of nothing.</param>
/// <param name="HasOpenQuote">A quote opens in it that nothing closes.</param>
internal sealed record CaseloadRecord(int Line, IReadOnlyList<string> Cells, bool HasOpenQuote = false)
{
    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);
}
