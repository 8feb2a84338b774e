using Prevenance.Geography;
using Prevenance.Territory.Imports;
using Prevenance.Territory.Imports.Tables;

namespace Prevenance.Territory.Reading;

/// <summary>Reads the IRIS of a territory: their outlines, and their names where those were imported.</summary>
internal static class AreaReader
{
    /// <exception cref="RefusalException">No outlines were imported.</exception>
    public static IReadOnlyList<Iris> Read(TerritoryFolder folder)
    {
        var kind = SourceKinds.Named(SourceKinds.Iris);
        var (path, bytes) = folder.Bytes(kind) ?? throw TerritoryData.Missing(kind);
        var names = Names(folder);
        return
        [
            .. from shape in SourceShapes.Read(kind, path, bytes).Shapes
               let code = SourceShapes.Cell(shape, kind.Columns[0])
               let named = names.GetValueOrDefault(code)
               orderby code
               select new Iris(code, named?.Name ?? shape.Find("NOM_IRIS", "LIB_IRIS") ?? code)
               {
                   Kind = named?.Kind ?? KindOf(shape.Find("TYP_IRIS") ?? ""),
                   Group = named?.Group,
                   Shape = shape.Shape,
                   Middle = shape.Middle,
               },
        ];
    }

    private static Dictionary<string, Named> Names(TerritoryFolder folder) => folder.Table(SourceKinds.Named(SourceKinds.IrisNames)) is { } table
        ? table.Rows.ToDictionary(row => table[row, "CODE_IRIS"], row => new Named(table[row, "LIB_IRIS"], KindOf(table[row, "TYP_IRIS"]), table[row, "TRIRIS"] is { Length: > 0 } group ? group : null), StringComparer.Ordinal)
        : [];

    private static IrisKind? KindOf(string letter) => letter switch
    {
        "H" => IrisKind.Dwellings,
        "A" => IrisKind.Activity,
        "D" => IrisKind.Various,
        "Z" => IrisKind.WholeCommune,
        _ => null,
    };

    private sealed record Named(string Name, IrisKind? Kind, string? Group);
}
