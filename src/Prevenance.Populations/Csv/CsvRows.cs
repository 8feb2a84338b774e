using CsvHelper;
using Prevenance.Law;

namespace Prevenance.Populations.Csv;

/// <summary>Writes the rows of one entity of a unit.</summary>
internal static class CsvRows
{
    public static void Write(PopulationUnit unit, Entity entity, CsvWriter file)
    {
        var rows = unit.Rows(entity);
        for (var row = 0; row < rows.Count; row++)
        {
            file.WriteRecord([
                rows.Households[row], rows.Ids[row],
                .. entity.IsPerson ? unit.Law.Groups.SelectMany(group => Place(unit, group, row)) : [],
                .. rows.Columns.Select(column => CsvColumn.Write(column.Variable, rows[column][row]))]);
        }
    }

    private static IEnumerable<string> Place(PopulationUnit unit, Entity group, int person)
    {
        var places = unit.Places(group);
        return [unit.Rows(group).Ids[places.Rows[person]], group.SimpleRoles[places.Roles[person]].Key];
    }
}
