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

    /// <summary>To put households in order takes about as long as so many operations on them.</summary>
    private const int FewestOperations = 1000;

    private readonly IReadOnlyList<Entity> entities;
    private readonly VariableAt[] facts;
    private readonly bool isWorthIt;
    private double[] values = [];
    private int[] lanes = [];

    public HouseholdShapes(PopulationPlan plan)
    {
        entities = plan.Program.Entities;
        isWorthIt = plan.Operations >= FewestOperations;
        facts = [.. Influences.Of(plan.Program).OrderBy(fact => fact.Key.Variable.Kind == ValueKind.Date).ThenByDescending(fact => fact.Value).Select(fact => fact.Key).Take(MostFacts)];
    }

    /// <summary>The order, as numbers within the range, and for each place the members of the household that stands there, in broad strokes.</summary>
    /// <param name="population">Who they are.</param>
    /// <param name="households">Which of them.</param>
    /// <param name="starts">For each entity, the first instance that each holds, and after them the one that follows the last.</param>
    public (int[] Order, ulong[] Members) InOrder(IPopulation population, HouseholdRange households, int[][] starts)
    {
        var keys = new ulong[households.Count];
        int[] order = [.. Enumerable.Range(0, households.Count)];
        if (!isWorthIt)
            return (order, keys);
        AddMembers(population, households.Count, starts[0], keys);
        foreach (var fact in facts)
            AddFact(population, households.Count, fact, starts[IndexOf(fact.Variable.Entity)], keys);
        Array.Sort(keys, order);
        return (order, Array.ConvertAll(keys, key => key >> (facts.Length * BitsOfFact)));
    }

    private void AddMembers(IPopulation population, int households, int[] starts, ulong[] keys)
    {
        var persons = new LaneRange(starts[0], starts[households] - starts[0]);
        var (groups, roles, hashes) = (new int[persons.Count], new byte[persons.Count], new uint[persons.Count]);
        for (var entity = 1; entity < entities.Count; entity++)
        {
            population.ReadMembership(entities[entity], persons, groups, roles);
            for (var person = 0; person < persons.Count; person++)
                hashes[person] = Mixed(hashes[person], roles[person]);
        }
        for (var household = 0; household < households; household++)
        {
            var (first, end, hash) = (starts[household] - persons.First, starts[household + 1] - persons.First, 0u);
            for (var person = first; person < end; person++)
                hash = Mixed(hash, hashes[person]);
            keys[household] = ((ulong)Math.Min(end - first, 15) << 8) | (hash >> 24);
        }
    }

    private void AddFact(IPopulation population, int households, VariableAt fact, int[] starts, ulong[] keys)
    {
        var range = new LaneRange(starts[0], starts[households] - starts[0]);
        if (values.Length < range.Count)
            values = new double[range.Count];
        population.ReadValues(fact, Lanes(range), values.AsSpan(0, range.Count));
        var kind = fact.Variable.Kind;
        for (var (household, lane) = (0, 0); household < households; household++)
        {
            var end = starts[household + 1] - range.First;
            var hash = 0u;
            for (; lane < end; lane++)
                hash = Mixed(hash, Stroke(kind, values[lane]));
            keys[household] = (keys[household] << BitsOfFact) | (hash >> (32 - BitsOfFact));
        }
    }

    /// <summary>All lanes of a range, one by one.</summary>
    private ReadOnlySpan<int> Lanes(LaneRange range)
    {
        if (lanes.Length < range.Count)
            lanes = new int[range.Count];
        for (var lane = 0; lane < range.Count; lane++)
            lanes[lane] = range.First + lane;
        return lanes.AsSpan(0, range.Count);
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
