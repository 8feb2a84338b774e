namespace Prevenance.Law.Evaluation;

/// <summary>Some persons of a block, and the group of each, in the order of the persons.</summary>
internal sealed class MemberList
{
    /// <param name="persons">The persons.</param>
    /// <param name="groups">The group of each.</param>
    /// <param name="groupCount">How many groups the block has, those without any of these persons included.</param>
    public MemberList(int[] persons, int[] groups, int groupCount)
    {
        (Persons, Groups) = (persons, groups);
        var counts = new int[groupCount];
        foreach (var group in groups)
            counts[group]++;
        foreach (var count in counts)
            (Fewest, Most) = (Math.Min(Fewest, count), Math.Max(Most, count));
        Fewest = Math.Min(Fewest, Most);
        Counts = counts;
    }

    public int[] Persons { get; }

    public int[] Groups { get; }

    /// <summary>How many of them the group with the fewest has.</summary>
    public int Fewest { get; } = int.MaxValue;

    /// <summary>How many of them the group with the most has.</summary>
    public int Most { get; }

    /// <summary>The first of each group, then the second of each… so that work on one does not wait for the other.</summary>
    public IReadOnlyList<MemberLayer> Layers => field ??= InLayers();

    /// <summary>How many groups the block has, those without any of these persons included.</summary>
    public int GroupCount => Counts.Length;

    private int[] Counts { get; }

    /// <summary>How many of them a group has.</summary>
    public int CountOf(int group) => Counts[group];

    private MemberLayer[] InLayers()
    {
        if (Most == 1)
            return [Layer(Persons, Groups)];
        var (sizes, seen) = (new int[Most], new int[Counts.Length]);
        foreach (var count in Counts)
        {
            for (var layer = 0; layer < count; layer++)
                sizes[layer]++;
        }
        var (persons, groups, next) = (Array.ConvertAll(sizes, size => new int[size]), Array.ConvertAll(sizes, size => new int[size]), new int[Most]);
        for (var i = 0; i < Persons.Length; i++)
        {
            var layer = seen[Groups[i]]++;
            (persons[layer][next[layer]], groups[layer][next[layer]++]) = (Persons[i], Groups[i]);
        }
        return [.. persons.Zip(groups, Layer)];
    }

    private MemberLayer Layer(int[] persons, int[] groups)
    {
        var isWhole = groups.Length == Counts.Length;
        for (var group = 0; isWhole && group < groups.Length; group++)
            isWhole = groups[group] == group;
        return new MemberLayer(persons, groups, isWhole, isWhole && persons.AsSpan().SequenceEqual(groups));
    }
}

/// <summary>Some persons of as many groups, by growing group.</summary>
/// <param name="Persons">The persons.</param>
/// <param name="Groups">The group of each.</param>
/// <param name="IsWhole">Whether every group is there, so that its place is its number.</param>
/// <param name="IsEachAlone">Whether the number of each person is also that of the group.</param>
internal sealed record MemberLayer(int[] Persons, int[] Groups, bool IsWhole, bool IsEachAlone);
