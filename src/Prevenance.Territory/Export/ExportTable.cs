namespace Prevenance.Territory.Export;

/// <summary>A table of areas that is taken away, to be written in one form or another.</summary>
/// <param name="Columns">Its columns; the first is the code of the area.</param>
/// <param name="Lines">Its lines; those of one area stand together.</param>
/// <param name="Sources">Where its figures come from, in the reader's language.</param>
public sealed record ExportTable<TLine>(IReadOnlyList<ExportColumn<TLine>> Columns, IReadOnlyList<TLine> Lines, IReadOnlyList<string> Sources)
{
    /// <summary>How many of the first columns tell the area: all, where each area has one line.</summary>
    public required int OfArea { get; init; }
}
