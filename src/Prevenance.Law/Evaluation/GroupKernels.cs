using Prevenance.Law.Graph;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Evaluation;

/// <summary>Operations between persons and their groups.</summary>
internal static class GroupKernels
{
    public static void Evaluate(Node node, Situation situation, Lanes lanes, double[] result)
    {
        switch (node.Op)
        {
            case Op.HasRole:
                HasRole((MemberSet)node.Payload!, situation, result);
                break;
            case Op.Broadcast:
                Broadcast(lanes.Of(node.A!), situation.Membership(node.A!.Entity!), result);
                break;
            case Op.RankMember:
                Rank(node, situation, lanes, result);
                break;
            default:
                Gather(node, situation, lanes, result);
                break;
        }
    }

    private static void HasRole(MemberSet set, Situation situation, double[] result)
    {
        var roles = situation.Membership(set.Group).RoleOf;
        for (var i = 0; i < result.Length; i++)
            result[i] = (roles[i] & set.RoleMask) != 0 ? 1 : 0;
    }

    private static void Broadcast(ReadOnlySpan<double> groups, Membership membership, double[] result)
    {
        for (var i = 0; i < result.Length; i++)
            result[i] = groups[membership.GroupOf[i]];
    }

    private static void Gather(Node node, Situation situation, Lanes lanes, double[] result)
    {
        var set = (MemberSet)node.Payload!;
        var (groupOf, roleOf) = situation.Membership(set.Group);
        var seen = new bool[result.Length];
        for (var person = 0; person < groupOf.Length; person++)
        {
            if ((roleOf[person] & set.RoleMask) == 0)
                continue;
            var group = groupOf[person];
            var value = lanes.At(node.A!, person);
            result[group] = seen[group] ? Combine(node.Op, result[group], value) : value;
            seen[group] = true;
        }
    }

    private static double Combine(Op op, double soFar, double value) => op switch
    {
        Op.SumMembers => soFar + value,
        Op.MaxMembers => Math.Max(soFar, value),
        Op.MinMembers => Math.Min(soFar, value),
        // Several persons may hold a role that has no limit; the first given stands for it.
        _ => soFar,
    };

    private static void Rank(Node node, Situation situation, Lanes lanes, double[] result)
    {
        var set = (MemberSet)node.Payload!;
        var (groupOf, roleOf) = situation.Membership(set.Group);
        for (var person = 0; person < result.Length; person++)
        {
            var key = lanes.At(node.A!, person);
            for (var other = 0; other < result.Length; other++)
            {
                var counts = groupOf[other] == groupOf[person] && (roleOf[other] & set.RoleMask) != 0 && lanes.At(node.B!, other) != 0;
                var otherKey = counts ? lanes.At(node.A!, other) : 0;
                if (counts && (otherKey < key || (otherKey == key && other < person)))
                    result[person]++;
            }
        }
    }
}
