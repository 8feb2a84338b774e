namespace Prevenance.Law.Unknowns;

/// <summary>
/// The values of a program, side by side in pages: some hundred objects in the place of some ten thousand, for the collector's sake.
/// A copy shares its pages until one of them is written.
/// </summary>
internal sealed class UncertainPages
{
    // Small, since what a copy changes lies here and there; a page of a large household stays well below what .NET holds for a large object.
    private const int ValuesInPage = 64;

    private readonly int[] starts;
    private readonly int[] lanes;
    private readonly Uncertain[][] pages;
    private readonly bool[] isOwn;

    /// <param name="lanes">How many lanes each value has.</param>
    public UncertainPages(int[] lanes)
    {
        this.lanes = lanes;
        starts = new int[lanes.Length];
        pages = new Uncertain[(lanes.Length + ValuesInPage - 1) / ValuesInPage][];
        isOwn = new bool[pages.Length];
        for (var page = 0; page < pages.Length; page++)
        {
            var length = 0;
            for (var value = page * ValuesInPage; value < Math.Min((page + 1) * ValuesInPage, lanes.Length); value++)
            {
                starts[value] = length;
                length += lanes[value];
            }
            (pages[page], isOwn[page]) = (new Uncertain[length], true);
        }
    }

    private UncertainPages(UncertainPages other) =>
        (lanes, starts, pages, isOwn) = (other.lanes, other.starts, [.. other.pages], new bool[other.pages.Length]);

    /// <summary>The same values. The one that is copied is not to be written any more.</summary>
    public UncertainPages Copy() => new(this);

    public Uncertain At(int value, int lane) => pages[value / ValuesInPage][starts[value] + lane];

    public ReadOnlySpan<Uncertain> Of(int value) => pages[value / ValuesInPage].AsSpan(starts[value], lanes[value]);

    public Span<Uncertain> Writable(int value)
    {
        var page = value / ValuesInPage;
        if (!isOwn[page])
            (pages[page], isOwn[page]) = ([.. pages[page]], true);
        return pages[page].AsSpan(starts[value], lanes[value]);
    }
}
