namespace Prevenance.Law.Graph;

/// <summary>What makes a thing the same as another, so that a table is asked for it without making one.</summary>
/// <typeparam name="TThing">The things that have such shapes.</typeparam>
internal interface IShape<TThing>
{
    int Hash { get; }

    bool IsThatOf(in TThing thing);
}

/// <summary>
/// Things numbered in the order in which they come, each found again by its shape. A graph asks it at every step: to look allocates nothing,
/// and things stand in pages, so that none is copied as the table grows.
/// </summary>
/// <typeparam name="TThing">The things.</typeparam>
/// <typeparam name="TShape">What they are found by.</typeparam>
internal sealed class NumberedTable<TThing, TShape>
    where TShape : struct, IShape<TThing>
{
    private const int PageBits = 10;
    private const int PageSize = 1 << PageBits;

    private readonly List<TThing[]> pages = [];

    /// <summary>A power of two, of which half at the most are taken: each thing stands in the first free one from where its hash points.</summary>
    private Slot[] slots = new Slot[PageSize];

    public int Count { get; private set; }

    public ref readonly TThing this[int number] => ref pages[number >> PageBits][number & (PageSize - 1)];

    /// <returns>The number of the thing of this shape; negative where there is none.</returns>
    /// <param name="shape">The shape.</param>
    /// <param name="hash">That of the shape, which <see cref="Add"/> asks for again.</param>
    public int Find(in TShape shape, int hash)
    {
        var mask = slots.Length - 1;
        for (var place = hash & mask; slots[place].NumberFromOne != 0; place = (place + 1) & mask)
        {
            if (slots[place].Hash == hash && shape.IsThatOf(this[slots[place].NumberFromOne - 1]))
                return slots[place].NumberFromOne - 1;
        }
        return -1;
    }

    /// <summary>Gives the next number to a thing that the table does not have.</summary>
    public int Add(TThing thing, int hash)
    {
        if (2 * Count >= slots.Length)
            Spread();
        if (Count == pages.Count * PageSize)
            pages.Add(new TThing[PageSize]);
        pages[^1][Count & (PageSize - 1)] = thing;
        Take(new Slot(hash, ++Count));
        return Count - 1;
    }

    public TThing[] ToArray()
    {
        var things = new TThing[Count];
        for (var page = 0; page < pages.Count; page++)
            pages[page].AsSpan(0, Math.Min(PageSize, Count - (page * PageSize))).CopyTo(things.AsSpan(page * PageSize));
        return things;
    }

    private void Spread()
    {
        var known = slots;
        slots = new Slot[2 * known.Length];
        foreach (var slot in known)
        {
            if (slot.NumberFromOne != 0)
                Take(slot);
        }
    }

    private void Take(Slot slot)
    {
        var (mask, place) = (slots.Length - 1, slot.Hash & (slots.Length - 1));
        while (slots[place].NumberFromOne != 0)
            place = (place + 1) & mask;
        slots[place] = slot;
    }

    /// <param name="Hash">The hash of a thing.</param>
    /// <param name="NumberFromOne">One more than its number; zero where the place is free.</param>
    private readonly record struct Slot(int Hash, int NumberFromOne);
}
