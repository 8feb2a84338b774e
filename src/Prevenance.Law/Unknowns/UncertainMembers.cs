using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Unknowns;

/// <summary>Operations between persons and their groups, on values that are not all known. A group without any member of the set has zero.</summary>
internal static class UncertainMembers
{
    public delegate Uncertain Reader(int lane);

    public static void Gather(Op op, MemberList members, Reader values, Span<Uncertain> result)
    {
        result.Clear();
        var seen = new bool[result.Length];
        for (var i = 0; i < members.Persons.Length; i++)
        {
            var (group, value) = (members.Groups[i], values(members.Persons[i]));
            result[group] = seen[group] ? Together(op, result[group], value) : value;
            seen[group] = true;
        }
    }

    public static void Rank(Block block, MemberSet set, Reader key, Reader counts, Span<Uncertain> result)
    {
        result.Clear();
        var everyone = block.Members(set with { RoleMask = uint.MaxValue });
        var members = block.Members(set);
        for (var i = 0; i < everyone.Persons.Length; i++)
        {
            var (person, rank) = (everyone.Persons[i], (Uncertain)0);
            for (var j = 0; j < members.Persons.Length; j++)
            {
                if (members.Groups[j] == everyone.Groups[i])
                    rank = Together(Op.SumMembers, rank, ComesBefore(members.Persons[j], person, key, counts));
            }
            result[person] = rank;
        }
    }

    private static Uncertain Together(Op op, in Uncertain one, in Uncertain other) => op switch
    {
        Op.PickMember => one,
        Op.SumMembers => Combine(Op.Add, one, other),
        Op.MaxMembers => Combine(Op.Max, one, other),
        _ => Combine(Op.Min, one, other),
    };

    private static Uncertain ComesBefore(int other, int person, Reader key, Reader counts)
    {
        var precedes = Combine(other < person ? Op.LessOrEqual : Op.Less, key(other), key(person));
        return other == person ? 0 : Combine(Op.And, counts(other), precedes);
    }

    private static Uncertain Combine(Op op, in Uncertain a, in Uncertain b) =>
        Uncertain.Of(PossibleArithmetic.Compute(op, null, a.Value, b.Value, 0), a.Facts | b.Facts);
}
