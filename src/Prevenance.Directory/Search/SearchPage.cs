using Prevenance.Directories.Search.Matching;

namespace Prevenance.Directories.Search;

/// <summary>Which part of its lists a search shows: the same slice of each.</summary>
/// <param name="Number">From one.</param>
/// <param name="Size">How many of what answers; a quarter of it of what is further, apart or closed.</param>
public readonly record struct SearchPage(int Number, int Size)
{
    public const int UsualSize = 20;

    public static SearchPage First { get; } = new(1, UsualSize);

    /// <summary>All on one page: for files of cases.</summary>
    public static SearchPage Whole { get; } = new(1, int.MaxValue);

    /// <summary>The slice of a list.</summary>
    internal SearchPage Of(MatchList list) => list is MatchList.Sheltered or MatchList.Listed ? this : this with { Size = Math.Max(1, Size / 4) };

    /// <summary>How many stand on the pages before.</summary>
    internal int Skipped => (int)Math.Min((Number - 1L) * Size, int.MaxValue);

    internal int Most => (int)Math.Min((long)Skipped + Size, int.MaxValue);
}
