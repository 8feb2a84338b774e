using Prevenance.Geography;
using Prevenance.Territory.Imports.Tables;

namespace Prevenance.Territory.Reading;

/// <summary>Reads the stops of a network.</summary>
internal static class StopReader
{
    public static IReadOnlyList<Stop> Read(SourceTable table) =>
    [
        .. table.Rows.Select(row => new Stop(
            table[row, "stop_id"],
            table[row, "stop_name"],
            new Position(Cells.Number(table[row, "stop_lat"])!.Value, Cells.Number(table[row, "stop_lon"])!.Value),
            table[row, "lines"].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))),
    ];
}
