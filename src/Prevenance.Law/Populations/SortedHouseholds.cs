using System.Numerics;
using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Populations;

/// <summary>
/// Some households of a population in the order in which they are computed, those of one shape side by side: where their persons and groups
/// stand, in that order and in the population's. In memory that serves for those that come next.
/// </summary>
internal sealed class SortedHouseholds
{
    /// <summary>Few enough to be alike, many enough to outweigh that the law is looked at for them. Measured: see bench/README.md.</summary>
    private const int PersonsPerBlock = 1024;

    /// <summary>
    /// Small enough for the values of a strip to stay close to the processor, large enough for the work on each operation to outweigh the
    /// choice of the operation. Measured: see bench/README.md.
    /// </summary>
    private const int PersonsPerStrip = 512;

    /// <summary>A block of fewer is not ended because those who come next live otherwise.</summary>
    private const int FewestPersons = PersonsPerBlock / 4;

    private readonly IReadOnlyList<Entity> entities;
    private readonly HouseholdShapes shapes;
    private readonly bool[] isReached;
    private readonly LaneRange[] ranges;
    private readonly int[][] firsts;
    private readonly int[][] starts;
    private readonly int[][] lanes;
    private readonly int[][] ranks;
    private readonly int[][] groupOf;
    private readonly uint[][] roleOf;
    private IPopulation population = null!;
    private int[] order = [];
    private ulong[] members = [];
    private int[] counts = [];
    private int[] groups = [];
    private byte[] roles = [];

    public SortedHouseholds(PopulationPlan plan)
    {
        (entities, shapes) = (plan.Program.Entities, new HouseholdShapes(plan));
        isReached = [.. entities.Select((entity, index) => entity.IsPerson || plan.Program.ValueCounts[index] > 0 || plan.Questions.Any(question => question.Variable.Entity == entity))];
        ranges = new LaneRange[entities.Count];
        (firsts, starts, lanes, ranks, groupOf, roleOf) = (Arrays<int>(), Arrays<int>(), Arrays<int>(), Arrays<int>(), Arrays<int>(), Arrays<uint>());
    }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The instances of an entity, in the population.</summary>
    public LaneRange Range(int entity) => ranges[entity];

    /// <summary>Where the instances of an entity stand in the population, in the order in which they are computed.</summary>
    public ReadOnlySpan<int> Places(int entity) => lanes[entity].AsSpan(0, ranges[entity].Count);

    /// <summary>The same, of some households.</summary>
    public ReadOnlySpan<int> Places(int entity, HouseholdRange some)
    {
        var own = Lanes(entity, some);
        return lanes[entity].AsSpan(own.First, own.Count);
    }

    /// <summary>Which one an instance is in the order in which they are computed, by its place in the population.</summary>
    public int RankOf(int entity, int place) => ranks[entity][place - ranges[entity].First];

    /// <summary>The instances of an entity that some of them hold, in the order in which they are computed.</summary>
    public LaneRange Lanes(int entity, HouseholdRange some) =>
        new(starts[entity][some.First], starts[entity][some.First + some.Count] - starts[entity][some.First]);

    /// <summary>Reads who they are, and puts them in order.</summary>
    public void Read(IPopulation from, HouseholdRange households)
    {
        (population, Count) = (from, households.Count);
        for (var entity = 0; entity < entities.Count; entity++)
            ReadStarts(entity, households);
        (order, members) = shapes.InOrder(population, households, firsts);
        for (var entity = 0; entity < entities.Count; entity++)
            PutInOrder(entity);
        for (var entity = 1; entity < entities.Count; entity++)
            ReadMembership(entity);
    }

    /// <summary>Cuts all of them into blocks, for each of which the law is looked at anew.</summary>
    public IReadOnlyList<HouseholdRange> Blocks() => Cut(new HouseholdRange(0, Count), PersonsPerBlock);

    /// <summary>Cuts some of them into strips, which go through the law one after the other.</summary>
    public IReadOnlyList<HouseholdRange> Strips(HouseholdRange some) => Cut(some, PersonsPerStrip);

    /// <summary>How many persons of a set the groups of some of them have.</summary>
    public MemberShape Shape(MemberSet set, HouseholdRange some)
    {
        var entity = IndexOf(set.Group);
        var (persons, groups) = (Lanes(0, some), Lanes(entity, some));
        EnsureRoom(ref counts, groups.Count);
        var own = counts.AsSpan(0, groups.Count);
        own.Clear();
        var members = 0;
        for (var person = persons.First; person < persons.First + persons.Count; person++)
        {
            var isMember = (roleOf[entity][person] & set.RoleMask) != 0 ? 1 : 0;
            own[groupOf[entity][person] - groups.First] += isMember;
            members += isMember;
        }
        var (fewest, most) = (int.MaxValue, 0);
        foreach (var count in own)
            (fewest, most) = (Math.Min(fewest, count), Math.Max(most, count));
        return new MemberShape(Math.Min(fewest, most), most, members < persons.Count);
    }

    /// <summary>Some of them as lanes to be worked on together.</summary>
    public Block Block(HouseholdRange some)
    {
        var persons = Lanes(0, some);
        var (groups, roles) = (new int[entities.Count][], new uint[entities.Count][]);
        for (var entity = 0; entity < entities.Count; entity++)
        {
            (groups[entity], roles[entity]) = ([], []);
            if (entity == 0 || !isReached[entity])
                continue;
            var first = starts[entity][some.First];
            (groups[entity], roles[entity]) = (groupOf[entity][persons.First..(persons.First + persons.Count)], roleOf[entity][persons.First..(persons.First + persons.Count)]);
            foreach (ref var group in groups[entity].AsSpan())
                group -= first;
        }
        return new Block(entities, [.. entities.Select((_, entity) => Lanes(entity, some).Count)], groups, roles);
    }

    /// <summary>Parts of about as many persons, however large households are.</summary>
    private List<HouseholdRange> Cut(HouseholdRange some, int persons)
    {
        var (parts, last) = (new List<HouseholdRange>(), some.First + some.Count);
        for (var first = some.First; first < last;)
        {
            var end = first + 1;
            while (end < last && starts[0][end + 1] - starts[0][first] <= persons && !MayEnd(first, end))
                end++;
            parts.Add(new HouseholdRange(first, end - first));
            first = end;
        }
        return parts;
    }

    /// <summary>Whether those who come next live otherwise, and there are enough without them.</summary>
    private bool MayEnd(int first, int next) => members[next] != members[next - 1] && starts[0][next] - starts[0][first] >= FewestPersons;

    private void ReadStarts(int entity, HouseholdRange households)
    {
        EnsureRoom(ref firsts[entity], Count + 1);
        // What the law does not look at has no instance here.
        if (isReached[entity])
            population.ReadStarts(entities[entity], households, firsts[entity].AsSpan(0, Count + 1));
        ranges[entity] = new LaneRange(firsts[entity][0], firsts[entity][Count] - firsts[entity][0]);
    }

    private void PutInOrder(int entity)
    {
        EnsureRoom(ref starts[entity], Count + 1);
        EnsureRoom(ref lanes[entity], ranges[entity].Count);
        EnsureRoom(ref ranks[entity], ranges[entity].Count);
        var (from, first, places, inOrder) = (firsts[entity], ranges[entity].First, lanes[entity], ranks[entity]);
        var next = 0;
        for (var place = 0; place < Count; place++)
        {
            starts[entity][place] = next;
            var household = order[place];
            for (var lane = from[household]; lane < from[household + 1]; lane++, next++)
                (places[next], inOrder[lane - first]) = (lane, next);
        }
        starts[entity][Count] = next;
    }

    private void ReadMembership(int entity)
    {
        if (!isReached[entity])
            return;
        var persons = ranges[0];
        EnsureRoom(ref groupOf[entity], persons.Count);
        EnsureRoom(ref roleOf[entity], persons.Count);
        EnsureRoom(ref groups, persons.Count);
        EnsureRoom(ref roles, persons.Count);
        population.ReadMembership(entities[entity], persons, groups.AsSpan(0, persons.Count), roles.AsSpan(0, persons.Count));
        for (var person = 0; person < persons.Count; person++)
        {
            var source = lanes[0][person] - persons.First;
            groupOf[entity][person] = RankOf(entity, groups[source]);
            roleOf[entity][person] = 1u << roles[source];
        }
    }

    private static void EnsureRoom<T>(ref T[] room, int count)
    {
        if (room.Length < count)
            room = new T[(int)BitOperations.RoundUpToPowerOf2((uint)count)];
    }

    private int IndexOf(Entity entity)
    {
        var index = 0;
        while (entities[index] != entity)
            index++;
        return index;
    }

    private T[][] Arrays<T>() => [.. entities.Select(_ => Array.Empty<T>())];
}
