using Prevenance.Directories.Duplicates.Comparing;

namespace Prevenance.Directories.Duplicates;

/// <summary>Finds structures that several sources tell, or that belong together. It groups, and never merges.</summary>
public static class DuplicateSearch
{
    /// <summary>What so many share, such as the number of a switchboard, says nothing of any two of them.</summary>
    private const int MostThatShare = 50;

    private static readonly Text Parted = new("quelqu’un a dit que ce n’est pas le même", "somebody said that it is not the same");

    /// <param name="structures">The structures, in the order of their file.</param>
    /// <param name="apart">Pairs that a human took apart: they are never brought together again.</param>
    /// <returns>The groups, and the pairs that were compared and are distinct.</returns>
    public static IReadOnlyList<KinGroup> Find(IReadOnlyList<Structure> structures, IReadOnlySet<(string One, string Other)>? apart = null) =>
        Find(structures, (one, other) => apart is not null && (apart.Contains((one, other)) || apart.Contains((other, one))));

    /// <param name="structures">The structures, in the order of their file.</param>
    /// <param name="areApart">Whether two of them are never brought together, not even through a third.</param>
    internal static IReadOnlyList<KinGroup> Find(IReadOnlyList<Structure> structures, Func<string, string, bool> areApart)
    {
        var pairs = Pairs([.. structures.Select((structure, rank) => new Compared(structure, rank))]).ToLookup(pair => areApart(pair.One.Structure.Id, pair.Other.Structure.Id));
        List<Kin> kin = [.. pairs[false].Select(pair => KinRules.Of(pair.One, pair.Other))];
        List<Kin> apart = [.. pairs[true].Select(pair => new Kin(pair.One.Structure.Id, pair.Other.Structure.Id, Kinship.Distinct, Parted))];
        var ranks = structures.Select((structure, rank) => (structure.Id, rank)).ToDictionary(pair => pair.Id, pair => pair.rank, StringComparer.Ordinal);
        var ones = new KinSets(ranks);
        var same = ones.Join([.. kin.Where(one => one.Kinship == Kinship.Same)], [.. kin, .. apart]);
        // From here on the first of those that are one stands for all of them.
        var others = kin.Where(one => one.Kinship != Kinship.Same).Select(one => one with { One = ones.First(one.One), Other = ones.First(one.Other) })
            .Where(one => one.One != one.Other).OrderByDescending(one => one.Kinship).DistinctBy(one => Ordered(one.One, one.Other)).ToList();
        var linked = new KinSets(ranks);
        return
        [
            .. same,
            .. linked.Join([.. others.Where(one => one.Kinship == Kinship.Linked)], []),
            .. others.Where(one => one.Kinship != Kinship.Linked && linked.First(one.One) != linked.First(one.Other))
                .Select(one => new KinGroup(one.Kinship, [.. new[] { one.One, one.Other }.OrderBy(id => ranks[id])], [one])).OrderByDescending(group => group.Kinship),
        ];
    }

    /// <summary>Those that share enough to be compared.</summary>
    private static IEnumerable<(Compared One, Compared Other)> Pairs(IReadOnlyList<Compared> structures)
    {
        var byKey = structures.SelectMany(one => one.Keys().Distinct().Select(key => (key, one))).ToLookup(pair => pair.key, pair => pair.one, StringComparer.Ordinal);
        return byKey.Select(bucket => bucket.ToList()).Where(bucket => bucket.Count is > 1 and <= MostThatShare)
            .SelectMany(bucket => bucket.SelectMany((one, at) => bucket.Skip(at + 1).Select(other => (One: one, Other: other))))
            .DistinctBy(pair => (pair.One.Rank, pair.Other.Rank));
    }

    private static (string, string) Ordered(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
