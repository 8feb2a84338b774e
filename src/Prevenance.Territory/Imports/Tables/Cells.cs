using System.Globalization;
using Prevenance.Geography;

namespace Prevenance.Territory.Imports.Tables;

/// <summary>Holds a cell to what its column says of it.</summary>
internal static class Cells
{
    /// <summary>How publishers write that a figure is kept secret, or is not known.</summary>
    private static readonly string[] Secret = ["", "s", "c", "ns", "nd", "n.d.", "na", "null"];

    /// <summary>What is wrong with a cell; nothing where nothing is.</summary>
    public static Text? Fault(SourceColumn column, string cell)
    {
        if (cell.Length == 0)
            return column.IsRequired ? new Text("cette cellule est vide", "this cell is empty") : null;
        return column.Holds switch
        {
            CellKind.IrisCode when !Iris.IsCode(cell) => Expected("un code d’IRIS, comme 693810101", "the code of an IRIS, such as 693810101", cell),
            CellKind.CommuneCode when !Commune.IsCode(cell) => Expected("un code de commune, comme 69266", "the code of a commune, such as 69266", cell),
            CellKind.Figure when !Secret.Contains(cell, StringComparer.OrdinalIgnoreCase) && Number(cell) is not >= 0 => Expected("un nombre, comme 74, ou rien", "a number such as 74, or nothing", cell),
            CellKind.Latitude when Number(cell) is not (>= -90 and <= 90) => Expected("une latitude en degrés, comme 45.764", "a latitude in degrees, such as 45.764", cell),
            CellKind.Longitude when Number(cell) is not (>= -180 and <= 180) => Expected("une longitude en degrés, comme 4.8357", "a longitude in degrees, such as 4.8357", cell),
            CellKind.Hours when OpeningHours.OfDay(cell) is null => Expected("des heures, comme 08:30 - 12:15 / 14:00 - 16:15", "hours, such as 08:30 - 12:15 / 14:00 - 16:15", cell),
            _ => null,
        };
    }

    /// <summary>The number that a cell holds, with a point or a comma; nothing where it holds none.</summary>
    public static double? Number(string cell) =>
        double.TryParse(cell.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static Text Expected(string french, string english, string cell) => Text.Of($"attendu : {new Text(french, french)} ; reçu : « {cell} »", $"expected {new Text(english, english)}, found '{cell}'");
}
