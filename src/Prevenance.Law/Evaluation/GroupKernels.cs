using Prevenance.Law.Graph;

namespace Prevenance.Law.Evaluation;

/// <summary>Operations between persons and their groups. A group without any member of the set has zero.</summary>
internal static class GroupKernels
{
    public static void HasRole(Block block, MemberSet set, Span<double> result)
    {
        var roles = block.RoleOf(set.Group);
        for (var person = 0; person < result.Length; person++)
            result[person] = (roles[person] & set.RoleMask) != 0 ? 1 : 0;
    }

    public static void Broadcast(ReadOnlySpan<int> groupOf, Column groups, Span<double> result)
    {
        for (var person = 0; person < result.Length; person++)
            result[person] = groups[groupOf[person]];
    }

    public static void Sum(MemberList members, Column values, Span<double> result)
    {
        result.Clear();
        var (persons, groups) = (members.Persons, members.Groups);
        for (var i = 0; i < persons.Length; i++)
            result[groups[i]] += values[persons[i]];
    }

    public static void Max(MemberList members, Column values, Span<double> result)
    {
        result.Fill(double.NegativeInfinity);
        for (var i = 0; i < members.Persons.Length; i++)
            result[members.Groups[i]] = Math.Max(result[members.Groups[i]], values[members.Persons[i]]);
        ZeroWhereNobody(result, double.NegativeInfinity);
    }

    public static void Min(MemberList members, Column values, Span<double> result)
    {
        result.Fill(double.PositiveInfinity);
        for (var i = 0; i < members.Persons.Length; i++)
            result[members.Groups[i]] = Math.Min(result[members.Groups[i]], values[members.Persons[i]]);
        ZeroWhereNobody(result, double.PositiveInfinity);
    }

    public static void Pick(MemberList members, Column values, Span<double> result)
    {
        result.Clear();
        // Several persons may hold a role that has no limit; the first given stands for it, so it comes last here.
        for (var i = members.Persons.Length - 1; i >= 0; i--)
            result[members.Groups[i]] = values[members.Persons[i]];
    }

    public static void Rank(Block block, MemberSet set, Column key, Column counts, Span<double> result)
    {
        result.Clear();
        var everyone = block.Members(set with { RoleMask = uint.MaxValue });
        var members = block.Members(set);
        var (first, next) = Chain(members, block.Count(set.Group));
        for (var i = 0; i < everyone.Persons.Length; i++)
        {
            var person = everyone.Persons[i];
            for (var j = first[everyone.Groups[i]]; j >= 0; j = next[j])
            {
                var other = members.Persons[j];
                var comesBefore = key[other] < key[person] || (key[other] == key[person] && other < person);
                if (counts[other] != 0 && comesBefore)
                    result[person]++;
            }
        }
    }

    /// <summary>For each group, its first member in a list, and for each member the next one of the same group; -1 at the end.</summary>
    private static (int[] First, int[] Next) Chain(MemberList members, int groups)
    {
        var (first, next) = (new int[groups], new int[members.Persons.Length]);
        Array.Fill(first, -1);
        for (var i = members.Persons.Length - 1; i >= 0; i--)
            (next[i], first[members.Groups[i]]) = (first[members.Groups[i]], i);
        return (first, next);
    }

    private static void ZeroWhereNobody(Span<double> result, double nobody)
    {
        for (var group = 0; group < result.Length; group++)
        {
            if (result[group] == nobody)
                result[group] = 0;
        }
    }
}
