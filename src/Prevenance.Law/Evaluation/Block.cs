using Prevenance.Law.Graph;

namespace Prevenance.Law.Evaluation;

/// <summary>The lanes that are worked on together: how many each entity has, and who belongs to which group.</summary>
internal sealed class Block
{
    private readonly Dictionary<MemberSet, MemberList> members = [];
    private readonly Dictionary<MemberSet, Companions> companions = [];
    private readonly IReadOnlyList<Entity> entities;
    private readonly int[] counts;
    private readonly int[][] groupOf;
    private readonly uint[][] roleOf;

    /// <param name="entities">The entities, the person first.</param>
    /// <param name="counts">How many lanes each entity has.</param>
    /// <param name="groupOf">For each entity, the group of each person; nothing for the person itself.</param>
    /// <param name="roleOf">For each entity, the role of each person, as one bit.</param>
    public Block(IReadOnlyList<Entity> entities, int[] counts, int[][] groupOf, uint[][] roleOf) =>
        (this.entities, this.counts, this.groupOf, this.roleOf) = (entities, counts, groupOf, roleOf);

    public int Count(int entity) => counts[entity];

    /// <summary>The most lanes that an entity has.</summary>
    public int Largest => counts.Max();

    public int Count(Entity entity) => counts[IndexOf(entity)];

    public ReadOnlySpan<int> GroupOf(int entity) => groupOf[entity].AsSpan(0, counts[0]);

    public ReadOnlySpan<int> GroupOf(Entity group) => GroupOf(IndexOf(group));

    public ReadOnlySpan<uint> RoleOf(Entity group) => roleOf[IndexOf(group)].AsSpan(0, counts[0]);

    /// <summary>The persons of a set, with the group of each, in the order of the persons.</summary>
    public MemberList Members(MemberSet set)
    {
        if (!members.TryGetValue(set, out var list))
            members.Add(set, list = List(set));
        return list;
    }

    /// <summary>The persons of a set beside each person of their group but themselves.</summary>
    public Companions Companions(MemberSet set)
    {
        if (!companions.TryGetValue(set, out var pairs))
            companions.Add(set, pairs = Law.Evaluation.Companions.Of(Members(set), GroupOf(set.Group)));
        return pairs;
    }

    private MemberList List(MemberSet set)
    {
        var (groups, roles) = (groupOf[IndexOf(set.Group)], roleOf[IndexOf(set.Group)]);
        var persons = new int[counts[0]];
        var count = 0;
        for (var person = 0; person < persons.Length; person++)
        {
            if ((roles[person] & set.RoleMask) != 0)
                persons[count++] = person;
        }
        Array.Resize(ref persons, count);
        var own = new int[count];
        for (var member = 0; member < count; member++)
            own[member] = groups[persons[member]];
        return new MemberList(persons, own, Count(set.Group));
    }

    private int IndexOf(Entity group)
    {
        var index = 0;
        while (entities[index] != group)
            index++;
        return index;
    }
}
