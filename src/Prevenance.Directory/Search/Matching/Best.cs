namespace Prevenance.Directories.Search.Matching;

/// <summary>The first ones of a list in its order, without the rest being ordered.</summary>
/// <param name="most">How many.</param>
internal sealed class Best(int most)
{
    private readonly List<Ranked> kept = [];
    private Ranked worst = new(0, int.MaxValue, double.PositiveInfinity, int.MaxValue);

    /// <summary>How many there are in all.</summary>
    public int Count { get; private set; }

    public void Add(in Ranked one)
    {
        Count++;
        if (one.CompareTo(worst) > 0)
            return;
        kept.Add(one);
        if (kept.Count < 2L * most)
            return;
        Trim();
        worst = kept[^1];
    }

    /// <summary>Their ranks, in order, from the first that a page shows.</summary>
    public IEnumerable<int> InOrder(int skipped)
    {
        Trim();
        return kept.Skip(skipped).Select(one => one.Rank);
    }

    private void Trim()
    {
        kept.Sort();
        if (kept.Count > most)
            kept.RemoveRange(most, kept.Count - most);
    }
}

/// <summary>
/// A service and its place in a list, which is no score: who takes people before those on hold, access and hours that are sure, the fresher before the stale, the
/// nearer, then the name.
/// </summary>
/// <param name="Rank">Its rank in the index.</param>
/// <param name="Group">What comes before distance, the least first.</param>
/// <param name="ChordSquared">How near it is.</param>
/// <param name="NameRank">Its place among the names.</param>
internal readonly record struct Ranked(int Rank, int Group, double ChordSquared, int NameRank) : IComparable<Ranked>
{
    public static int GroupOf(bool isHeld, bool isUnsure, bool isStale) => (isHeld ? 4 : 0) + (isUnsure ? 2 : 0) + (isStale ? 1 : 0);

    public int CompareTo(Ranked other) => Group != other.Group ? Group.CompareTo(other.Group)
        : ChordSquared < other.ChordSquared ? -1
        : ChordSquared > other.ChordSquared ? 1
        : NameRank.CompareTo(other.NameRank);
}
