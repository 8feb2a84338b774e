namespace Prevenance.Geography.Suppression;

/// <summary>A cell of a table, sums included: the last column is that of sums.</summary>
public readonly record struct TableCell(int Line, int Column);
