using CsvHelper;
using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Populations.Csv;

/// <summary>Writes the rows of one entity, some households at a time.</summary>
internal sealed class CsvEntityWriter(INamedPopulation population, Entity entity, CsvWriter file)
{
    private readonly List<CsvColumn> columns =
        [.. population.Columns.Where(column => column.Variable.Entity == entity).Select(column => new CsvColumn(column.Variable, column.Period, 0))];

    public void WriteAll(int householdsAtATime, IProgress<int>? progress)
    {
        WriteRow(CsvTable.FixedColumns(entity, population.Law).Concat(columns.Select(column => column.Heading)));
        for (var first = 0; first < population.Households; first += householdsAtATime)
        {
            var some = new HouseholdRange(first, Math.Min(householdsAtATime, population.Households - first));
            WriteRows(some);
            progress?.Report(some.First + some.Count);
        }
    }

    private void WriteRows(HouseholdRange households)
    {
        var lanes = population.Lanes(entity, households);
        var (ids, owners) = (population.Ids(entity, lanes), HouseholdOf(households, lanes));
        var places = entity.IsPerson ? population.Law.Groups.Select(group => PlacesIn(group, lanes, households)).ToList() : [];
        var cells = columns.Select(column => Cells(column, lanes)).ToList();
        for (var lane = 0; lane < lanes.Count; lane++)
        {
            WriteRow([
                $"{owners[lane] + 1}", ids[lane],
                .. places.SelectMany(place => new[] { place[lane].Group, place[lane].Role }),
                .. cells.Select(column => column[lane])]);
        }
    }

    private int[] HouseholdOf(HouseholdRange households, LaneRange lanes)
    {
        var owners = new int[lanes.Count];
        for (var household = households.First; household < households.First + households.Count; household++)
        {
            var own = population.Lanes(entity, new HouseholdRange(household, 1));
            owners.AsSpan(own.First - lanes.First, own.Count).Fill(household);
        }
        return owners;
    }

    private List<(string Group, string Role)> PlacesIn(Entity group, LaneRange persons, HouseholdRange households)
    {
        var (groups, roles) = (new int[persons.Count], new byte[persons.Count]);
        population.ReadMembership(group, persons, groups, roles);
        var range = population.Lanes(group, households);
        var ids = population.Ids(group, range);
        return [.. groups.Zip(roles, (number, role) => (ids[number - range.First], group.SimpleRoles[role].Key))];
    }

    private string[] Cells(CsvColumn column, LaneRange lanes)
    {
        var (values, given) = (new double[lanes.Count], new double[lanes.Count]);
        population.ReadValues(column.Key, lanes, values);
        given.AsSpan().Fill(1);
        if (population.IsPartial(column.Key))
            population.ReadIsGiven(column.Key, lanes, given);
        return [.. values.Zip(given, (value, isGiven) => isGiven != 0 ? CsvColumn.Write(column.Variable, value) : "")];
    }

    private void WriteRow(IEnumerable<string> cells) => file.WriteRecord([.. cells]);
}
