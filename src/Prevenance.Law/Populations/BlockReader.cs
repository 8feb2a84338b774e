using System.Numerics;
using Prevenance.Law.Evaluation;

namespace Prevenance.Law.Populations;

/// <summary>Brings blocks of households into memory that serves again and again. One for each thread.</summary>
internal sealed class BlockReader : ILaneSource
{
    private readonly IReadOnlyList<Entity> entities;
    private readonly LaneRange[] ranges;
    private readonly int[][] groupOf;
    private readonly uint[][] roleOf;
    private byte[] roles = [];
    private IPopulation population = null!;

    public BlockReader(IReadOnlyList<Entity> entities)
    {
        this.entities = entities;
        ranges = new LaneRange[entities.Count];
        groupOf = [.. entities.Select(_ => Array.Empty<int>())];
        roleOf = [.. entities.Select(_ => Array.Empty<uint>())];
    }

    /// <summary>The lanes of an entity in the block that was read last.</summary>
    public LaneRange Range(int entity) => ranges[entity];

    public Block Read(IPopulation from, HouseholdRange households)
    {
        population = from;
        for (var entity = 0; entity < entities.Count; entity++)
            ranges[entity] = population.Lanes(entities[entity], households);
        for (var entity = 1; entity < entities.Count; entity++)
            ReadMembership(entity);
        return new Block(entities, [.. ranges.Select(range => range.Count)], groupOf, roleOf);
    }

    void ILaneSource.Load(VariableAt column, Span<double> lanes) =>
        population.ReadValues(column, ranges[IndexOf(column.Variable.Entity)], lanes);

    void ILaneSource.LoadIsGiven(VariableAt column, Span<double> lanes) =>
        population.ReadIsGiven(column, ranges[IndexOf(column.Variable.Entity)], lanes);

    private void ReadMembership(int entity)
    {
        var persons = ranges[0];
        if (groupOf[entity].Length < persons.Count)
            (groupOf[entity], roleOf[entity]) = (new int[Room(persons.Count)], new uint[Room(persons.Count)]);
        if (roles.Length < persons.Count)
            roles = new byte[Room(persons.Count)];
        var groups = groupOf[entity].AsSpan(0, persons.Count);
        var bits = roleOf[entity].AsSpan(0, persons.Count);
        var indices = roles.AsSpan(0, persons.Count);
        population.ReadMembership(entities[entity], persons, groups, indices);
        for (var person = 0; person < persons.Count; person++)
        {
            groups[person] -= ranges[entity].First;
            bits[person] = 1u << indices[person];
        }
    }

    private static int Room(int count) => (int)BitOperations.RoundUpToPowerOf2((uint)count);

    private int IndexOf(Entity entity)
    {
        var index = 0;
        while (entities[index] != entity)
            index++;
        return index;
    }
}
