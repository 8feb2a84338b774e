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
        var layers = members.Layers;
        var isBegun = layers is [{ IsWhole: true }, ..] && !values.IsConstant;
        if (isBegun)
            Begin<TGathering>(layers[0], ref values.First, result);
        else
            result.Fill(TGathering.Start);
        for (var layer = isBegun ? 1 : 0; layer < layers.Count; layer++)
        {
            if (values.IsConstant)
                GatherSame<TGathering>(layers[layer].Groups, values.Constant, result);
            else
                GatherEach<TGathering>(layers[layer], ref values.First, result);
        }
        if (!TGathering.EndsAsIs)
            End<TGathering>(result);
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

    /// <summary>How many of a person's companions count and come before: with a lesser key, or with the same key and given before.</summary>
    public static void Rank(Companions companions, LaneSource key, LaneSource counts, Span<double> result)
    {
        result.Clear();
        ref var ranks = ref MemoryMarshal.GetReference(result);
        var (persons, others) = (companions.Persons, companions.Others);
        for (var i = 0; i < persons.Length; i++)
        {
            var (person, other) = (persons[i], others[i]);
            var (own, its) = (key[person], key[other]);
            var comesBefore = its < own | (its == own & other < person);
            Unsafe.Add(ref ranks, person) += comesBefore & counts[other] != 0 ? 1 : 0;
        }
    }

    private static void Begin<TGathering>(MemberLayer layer, ref double values, Span<double> result)
        where TGathering : struct, IGathering
    {
        var start = new Lane(TGathering.Start);
        if (layer.IsEachAlone)
        {
            for (var group = 0; group < result.Length; group++)
                result[group] = TGathering.With(start, new Lane(Unsafe.Add(ref values, group))).Value;
            return;
        }
        ref var person = ref MemoryMarshal.GetArrayDataReference(layer.Persons);
        for (var group = 0; group < result.Length; group++)
            result[group] = TGathering.With(start, new Lane(Unsafe.Add(ref values, Unsafe.Add(ref person, group)))).Value;
    }

    private static void End<TGathering>(Span<double> result)
        where TGathering : struct, IGathering
    {
        foreach (ref var gathered in result)
            gathered = TGathering.End(new Lane(gathered)).Value;
    }

    private static void GatherEach<TGathering>(MemberLayer layer, ref double values, Span<double> result)
        where TGathering : struct, IGathering
    {
        ref var target = ref MemoryMarshal.GetReference(result);
        var (persons, groups) = (layer.Persons, layer.Groups);
        for (var i = 0; i < persons.Length; i++)
        {
            ref var gathered = ref Unsafe.Add(ref target, groups[i]);
            gathered = TGathering.With(new Lane(gathered), new Lane(Unsafe.Add(ref values, persons[i]))).Value;
        }
    }

    private static void GatherSame<TGathering>(int[] groups, double value, Span<double> result)
        where TGathering : struct, IGathering
    {
        foreach (var group in groups)
            result[group] = TGathering.With(new Lane(result[group]), new Lane(value)).Value;
    }
}
