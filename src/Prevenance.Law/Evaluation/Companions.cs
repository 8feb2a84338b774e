namespace Prevenance.Law.Evaluation;

/// <summary>Persons who are in one group, two by two: each person with each other one who belongs to a set.</summary>
/// <param name="Persons">One.</param>
/// <param name="Others">The other, who belongs to the set.</param>
internal sealed record Companions(int[] Persons, int[] Others)
{
    /// <param name="members">The set.</param>
    /// <param name="groupOf">The group of each person.</param>
    public static Companions Of(MemberList members, ReadOnlySpan<int> groupOf)
    {
        var (first, next) = Chain(members);
        // Each member has all of its group but itself.
        var count = -members.Persons.Length;
        foreach (var group in groupOf)
            count += members.CountOf(group);
        var (persons, others, pair) = (new int[count], new int[count], 0);
        for (var person = 0; person < groupOf.Length; person++)
        {
            for (var member = first[groupOf[person]]; member >= 0; member = next[member])
            {
                if (members.Persons[member] == person)
                    continue;
                (persons[pair], others[pair]) = (person, members.Persons[member]);
                pair++;
            }
        }
        return new Companions(persons, others);
    }

    /// <summary>For each group, its first member in the list, and for each member the next one of the same group; -1 at the end.</summary>
    private static (int[] First, int[] Next) Chain(MemberList members)
    {
        var (first, next) = (new int[members.GroupCount], new int[members.Persons.Length]);
        Array.Fill(first, -1);
        for (var i = members.Persons.Length - 1; i >= 0; i--)
            (next[i], first[members.Groups[i]]) = (first[members.Groups[i]], i);
        return (first, next);
    }
}
