using Prevenance.Geography.Shapes;

namespace Prevenance.Territory.Imports.Tables;

/// <summary>The outlines of a source that were taken, each once, and those that were not.</summary>
internal static class SourceShapes
{
    /// <exception cref="RefusalException">It is no GeoJSON.</exception>
    public static (SourceContent Content, IReadOnlyList<ShapeFeature> Shapes) Read(SourceKind kind, string path, byte[] bytes)
    {
        var file = ShapeFile.Read(path, bytes);
        var (taken, refused) = (new Dictionary<string, ShapeFeature>(StringComparer.Ordinal), file.Refused.ToList());
        var key = kind.Columns.First(column => column.Name == kind.Key);
        foreach (var shape in file.Features)
        {
            var fault = kind.Columns.Select(column => Cells.Fault(column, Cell(shape, column)) is { } one ? Text.Of($"{column.Name} : {one}", $"{column.Name}: {one}") : (Text?)null).FirstOrDefault(one => one is not null);
            if (fault is null && !taken.TryAdd(Cell(shape, key), shape))
                fault = Text.Of($"{Cell(shape, key)} s’y trouve déjà", $"{Cell(shape, key)} is there already");
            if (fault is { } wrong)
                refused.Add(new Refusal([Path.GetFileName(path), $"features[{shape.Rank - 1}]"], wrong));
        }
        var text = $$"""{"type":"FeatureCollection","features":[{{"\n"}}{{string.Join(",\n", taken.Values.Select(shape => shape.Text))}}{{"\n"}}]}{{"\n"}}""";
        return (new SourceContent(text, taken.Count, refused.Count, refused, []), [.. taken.Values]);
    }

    public static string Cell(ShapeFeature shape, SourceColumn column) => shape.Find([column.Name, .. column.Others]) ?? "";
}
