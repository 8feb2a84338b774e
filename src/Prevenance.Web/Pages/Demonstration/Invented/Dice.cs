namespace Prevenance.Web.Pages.Demonstration.Invented;

/// <summary>Draws that are the same every time, one row of them for each invented household.</summary>
internal sealed class Dice(int row)
{
    private ulong state = (ulong)row * 0x9E3779B97F4A7C15 + 0x632BE59BD9B4E019;

    /// <summary>From nought to one less than so many.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>A number, more or less.</summary>
    public int Around(int middle, int spread) => middle - spread + Below(2 * spread + 1);

    public T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>SplitMix64.</summary>
    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
