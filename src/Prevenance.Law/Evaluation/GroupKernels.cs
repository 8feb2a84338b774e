using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Prevenance.Law.Graph;
using Prevenance.Law.Graph.Meaning;

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

    public static void Broadcast(ReadOnlySpan<int> groupOf, LaneSource groups, Span<double> result)
    {
        ref var group = ref MemoryMarshal.GetReference(groupOf);
        ref var target = ref MemoryMarshal.GetReference(result);
        for (var person = 0; person < result.Length; person++)
            Unsafe.Add(ref target, person) = Unsafe.Add(ref groups.First, Unsafe.Add(ref group, person));
    }

    public static void Gather<TGathering>(MemberList members, LaneSource values, Span<double> result)
        where TGathering : struct, IGathering
    {
        result.Fill(TGathering.Start);
        ref var target = ref MemoryMarshal.GetReference(result);
        foreach (var layer in members.Layers)
        {
            var (persons, groups) = (layer.Persons, layer.Groups);
            for (var i = 0; i < persons.Length; i++)
            {
                ref var gathered = ref Unsafe.Add(ref target, groups[i]);
                gathered = TGathering.With(new Lane(gathered), new Lane(values[persons[i]])).Value;
            }
        }
        for (var group = 0; group < result.Length; group++)
            result[group] = TGathering.End(new Lane(result[group])).Value;
    }

    /// <summary>Several persons may hold a role that has no limit; the first given stands for it.</summary>
    public static void Pick(MemberList members, LaneSource values, Span<double> result)
    {
        result.Clear();
        if (members.Layers is not [var first, ..])
            return;
        for (var i = 0; i < first.Persons.Length; i++)
            result[first.Groups[i]] = values[first.Persons[i]];
    }

    public static void Rank(ReadOnlySpan<int> groupOf, MemberList members, LaneSource key, LaneSource counts, Span<double> result)
    {
        var (first, next) = members.Chain;
        for (var person = 0; person < result.Length; person++)
        {
            var rank = 0;
            for (var member = first[groupOf[person]]; member >= 0; member = next[member])
            {
                var other = members.Persons[member];
                var comesBefore = key[other] < key[person] || (key[other] == key[person] && other < person);
                if (counts[other] != 0 && comesBefore)
                    rank++;
            }
            result[person] = rank;
        }
    }
}
