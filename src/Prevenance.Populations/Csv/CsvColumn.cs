using System.Globalization;
using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Populations.Csv;

/// <summary>A column of a CSV file, and how its cells are written.</summary>
/// <param name="Key">The variable, for a period or forever.</param>
/// <param name="Index">Its place in a row.</param>
internal sealed record CsvColumn(VariableAt Key, int Index)
{
    private Variable Variable => Key.Variable;

    /// <summary>The value of a cell, as lanes carry it; no number (<see cref="double.NaN"/>) for an empty one.</summary>
    public double Value(CsvTable row)
    {
        var cell = row[Index];
        if (cell.Length == 0)
            return double.NaN;
        if (!ValueNotation.TryRead(Variable, Node(cell), testNotation: false, out var value, out var expected))
            throw Fault(row, expected);
        return ValueNotation.Fault(Variable, value) is { } fault ? throw Fault(row, fault) : value;
    }

    /// <summary>A cell: empty where there is no number.</summary>
    public static string Write(Variable variable, double value) => variable.Kind switch
    {
        _ when double.IsNaN(value) => "",
        ValueKind.Amount or ValueKind.Number => value.ToString("R", CultureInfo.InvariantCulture),
        _ => ValueNotation.Write(variable, value).ToString(),
    };

    private RefusalException Fault(CsvTable row, Text fault)
    {
        var heading = ColumnHeading.Of(Key);
        return CsvFault.At(row.Path, row.Line, new Text($"« {heading} » : {fault.French}", $"'{heading}': {fault.English}"));
    }

    private JsonNode Node(string cell) => Variable.Kind switch
    {
        ValueKind.Amount or ValueKind.Number when double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        ValueKind.Flag when bool.TryParse(cell, out var flag) => flag,
        ValueKind.Flag when cell is "0" or "1" => cell == "1",
        _ => cell,
    };
}
