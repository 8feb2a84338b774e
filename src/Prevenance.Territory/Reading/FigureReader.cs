using Prevenance.Geography;
using Prevenance.Territory.Imports;
using Prevenance.Territory.Imports.Tables;

namespace Prevenance.Territory.Reading;

/// <summary>Reads the figures that sources tell of the areas of a territory; of other areas they are passed over.</summary>
internal static class FigureReader
{
    /// <summary>A figure that two sources tell is taken of the first: figures of the CAF, other tables, then outlines.</summary>
    public static IReadOnlyList<AreaFigure> Read(TerritoryFolder folder, IReadOnlyList<Iris> areas)
    {
        var codes = areas.Select(area => area.Code).ToHashSet(StringComparer.Ordinal);
        return [.. OfTable(folder, SourceKinds.Caf, codes).Concat(OfTable(folder, SourceKinds.IrisFigures, codes)).Concat(OfShapes(folder)).DistinctBy(figure => figure.Name)];
    }

    private static IEnumerable<AreaFigure> OfTable(TerritoryFolder folder, string name, HashSet<string> codes)
    {
        var kind = SourceKinds.Named(name);
        if (folder.Table(kind) is not { } table)
            yield break;
        var source = folder.Find(kind)!.SourceOf(kind);
        foreach (var column in kind.TakesOtherFigures ? table.Headings : kind.Figures)
        {
            var values = (from row in table.Rows
                          let code = table[row, "CODE_IRIS"]
                          where codes.Contains(code)
                          let value = Cells.Number(table[row, column])
                          where value is not null
                          select (code, value.Value)).ToDictionary(one => one.code, one => one.Value, StringComparer.Ordinal);
            if (column != "CODE_IRIS" && values.Count > 0)
                yield return new AreaFigure(column, source, values) { IsCount = !kind.TakesOtherFigures };
        }
    }

    private static IEnumerable<AreaFigure> OfShapes(TerritoryFolder folder)
    {
        var kind = SourceKinds.Named(SourceKinds.Iris);
        var (path, bytes) = folder.Bytes(kind)!.Value;
        var source = folder.Find(kind)!.SourceOf(kind);
        return from shape in SourceShapes.Read(kind, path, bytes).Shapes
               from number in shape.Numbers
               group (Code: SourceShapes.Cell(shape, kind.Columns[0]), number.Value) by number.Name into figure
               select new AreaFigure(figure.Key, source, figure.ToDictionary(one => one.Code, one => one.Value, StringComparer.Ordinal)) { IsCount = false };
    }
}
