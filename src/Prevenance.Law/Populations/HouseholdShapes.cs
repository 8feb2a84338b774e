using Prevenance.Law.Evaluation;

namespace Prevenance.Law.Populations;

/// <summary>
/// Puts households side by side that the law treats alike: who lives with whom, and then what the facts are that reach most of the
/// program, each in broad strokes (which choice, whether there is an amount, how many years of age).
/// </summary>
internal sealed class HouseholdShapes
{
    private const int BitsOfMembers = 12;
    private const int BitsOfFact = 4;
    private const int MostFacts = (64 - BitsOfMembers) / BitsOfFact;

    /// <summary>A day is told to some years: benefits begin and end at ages.</summary>
    private const int DaysInStroke = 3 * 12 * DayCode.DaysInMonth;

    private readonly IReadOnlyList<Entity> entities;
    private readonly VariableAt[] facts;
    private double[] values = [];

    public HouseholdShapes(PopulationPlan plan)
    {
        entities = plan.Program.Entities;
        facts = [.. Influences.Of(plan.Program).OrderBy(fact => fact.Key.Variable.Kind == ValueKind.Date).ThenByDescending(fact => fact.Value).Select(fact => fact.Key).Take(MostFacts)];
    }

    /// <summary>The order, as numbers within the range.</summary>
    public int[] InOrder(IPopulation population, HouseholdRange households, ReadOnlySpan<LaneRange> ranges)
    {
        var keys = new ulong[households.Count];
        AddMembers(population, households, ranges, keys);
        foreach (var fact in facts)
            AddFact(population, households, fact, ranges[IndexOf(fact.Variable.Entity)], keys);
        int[] order = [.. Enumerable.Range(0, households.Count)];
        Array.Sort(keys, order);
        return order;
    }

    private void AddMembers(IPopulation population, HouseholdRange households, ReadOnlySpan<LaneRange> ranges, ulong[] keys)
    {
        var persons = ranges[0];
        var (groups, roles, hashes) = (new int[persons.Count], new byte[persons.Count], new uint[persons.Count]);
        for (var entity = 1; entity < entities.Count; entity++)
        {
            population.ReadMembership(entities[entity], persons, groups, roles);
            for (var person = 0; person < persons.Count; person++)
                hashes[person] = Mixed(hashes[person], roles[person]);
        }
        for (var household = 0; household < households.Count; household++)
        {
            var own = population.Lanes(entities[0], new HouseholdRange(households.First + household, 1));
            var hash = 0u;
            for (var person = 0; person < own.Count; person++)
                hash = Mixed(hash, hashes[own.First - persons.First + person]);
            keys[household] = ((ulong)Math.Min(own.Count, 15) << 8) | (hash & 0xff);
        }
    }

    private void AddFact(IPopulation population, HouseholdRange households, VariableAt fact, LaneRange range, ulong[] keys)
    {
        if (values.Length < range.Count)
            values = new double[range.Count];
        int[] lanes = [.. Enumerable.Range(range.First, range.Count)];
        population.ReadValues(fact, lanes, values.AsSpan(0, range.Count));
        var kind = fact.Variable.Kind;
        for (var (household, lane) = (0, 0); household < households.Count; household++)
        {
            var end = lane + population.Lanes(fact.Variable.Entity, new HouseholdRange(households.First + household, 1)).Count;
            var hash = 0u;
            for (; lane < end; lane++)
                hash = Mixed(hash, Stroke(kind, values[lane]));
            keys[household] = (keys[household] << BitsOfFact) | (hash >> (32 - BitsOfFact));
        }
    }

    private static uint Stroke(ValueKind kind, double value) => kind switch
    {
        ValueKind.Flag or ValueKind.Choice => (uint)value,
        ValueKind.Date => (uint)(value / DaysInStroke),
        _ => value == 0 ? 0u : 1u,
    };

    private static uint Mixed(uint hash, uint value) => (hash ^ (value + 1)) * 2654435761u;

    private int IndexOf(Entity entity)
    {
        var index = 0;
        while (entities[index] != entity)
            index++;
        return index;
    }
}
