namespace Prevenance.Directories.Duplicates;

/// <summary>Sets that grow as pairs are joined; each is known by its first member in the order of the file.</summary>
internal sealed class KinSets(IReadOnlyDictionary<string, int> ranks)
{
    private readonly Dictionary<string, List<string>> sets = new(StringComparer.Ordinal);

    public string First(string id) => sets.TryGetValue(id, out var set) ? set[0] : id;

    /// <param name="pairs">What joins.</param>
    /// <param name="compared">Every pair that was compared: a set never takes in one that is no kin of another that it holds.</param>
    /// <returns>The sets that came of it, with what joined them.</returns>
    public IReadOnlyList<KinGroup> Join(IReadOnlyList<Kin> pairs, IReadOnlyList<Kin> compared)
    {
        var against = compared.Where(one => one.Kinship is Kinship.Distinct or Kinship.Ask or Kinship.Moved).Select(one => (one.One, one.Other)).ToHashSet();
        var reasons = new List<Kin>();
        foreach (var pair in pairs)
        {
            var (one, other) = (SetOf(pair.One), SetOf(pair.Other));
            if (one.Any(first => other.Any(second => against.Contains((first, second)) || against.Contains((second, first)))))
                continue;
            reasons.Add(pair);
            List<string> joined = [.. one.Union(other).OrderBy(id => ranks[id])];
            foreach (var id in joined)
                sets[id] = joined;
        }
        return [.. reasons.GroupBy(pair => First(pair.One)).OrderBy(group => ranks[group.Key]).Select(group => new KinGroup(pairs[0].Kinship, sets[group.Key], [.. group]))];
    }

    public IReadOnlyList<string> SetOf(string id) => sets.TryGetValue(id, out var set) ? set : [id];
}
