using Prevenance.Populations;
using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Cli.Verbs.Bench;

/// <summary>A population held in memory, so that the reading of files is not measured.</summary>
internal sealed class ColumnsInMemory : IPopulation
{
    private readonly Dictionary<VariableAt, double[]> values = [];
    private readonly Dictionary<Entity, (int[] Groups, byte[] Roles)> memberships = [];
    private readonly Dictionary<Entity, int[]> starts = [];

    public ColumnsInMemory(FilePopulation file)
    {
        (Law, Households) = (file.Law, file.Households);
        var persons = new LaneRange(0, file.Header.Entities[Law.Person.Key]);
        foreach (var entity in Law.Entities)
            starts[entity] = [.. Enumerable.Range(0, Households).Select(household => file.Lanes(entity, new HouseholdRange(household, 1)).First), file.Header.Entities[entity.Key]];
        foreach (var group in Law.Groups)
        {
            var (groups, roles) = (new int[persons.Count], new byte[persons.Count]);
            file.ReadMembership(group, persons, groups, roles);
            memberships[group] = (groups, roles);
        }
        foreach (var column in file.Columns)
        {
            var lanes = new LaneRange(0, file.Header.Entities[column.Variable.Entity.Key]);
            file.ReadValues(column, lanes, values[column] = new double[lanes.Count]);
        }
    }

    public LegalSystem Law { get; }

    public int Households { get; }

    public IReadOnlyCollection<VariableAt> Columns => values.Keys;

    public double[] this[Variable variable, Period period]
    {
        get => values[new(variable, period)];
        set => values[new(variable, period)] = value;
    }

    public ReadOnlySpan<int> Starts(Entity entity) => starts[entity];

    public ReadOnlySpan<byte> Roles(Entity group) => memberships[group].Roles;

    public LaneRange Lanes(Entity entity, HouseholdRange households)
    {
        var first = starts[entity][households.First];
        return new LaneRange(first, starts[entity][households.First + households.Count] - first);
    }

    public void ReadMembership(Entity group, LaneRange persons, Span<int> groups, Span<byte> roles)
    {
        memberships[group].Groups.AsSpan(persons.First, persons.Count).CopyTo(groups);
        memberships[group].Roles.AsSpan(persons.First, persons.Count).CopyTo(roles);
    }

    public void ReadValues(VariableAt column, LaneRange lanes, Span<double> into) =>
        values[column].AsSpan(lanes.First, lanes.Count).CopyTo(into);
}
