using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Prevenance.Law.Evaluation;

/// <summary>
/// Lanes that go through a whole program together, few enough to stay close to the processor, and the memory that they do it in. Each slot
/// of it is as long as whole registers need and begins where a line of the processor's cache does: no kernel ends with single lanes, and
/// none reads two lines for one register. The memory serves the next strip again. Not to be shared between threads.
/// </summary>
internal sealed class Strip
{
    private const int LanesInCacheLine = 8;

    /// <summary>Slots that stand whole pages apart would push one another out of the processor's cache.</summary>
    private const int LanesInPage = 512;

    private double[] memory = [];
    private int origin;

    /// <summary>Who is worked on.</summary>
    public Block Block { get; private set; } = null!;

    /// <summary>How long a slot for some lanes is.</summary>
    public static int SlotFor(int lanes)
    {
        var whole = Whole(lanes);
        return whole > 0 && whole % LanesInPage == 0 ? whole + LanesInCacheLine : whole;
    }

    /// <summary>Sees to it that the memory holds as many lanes in all. What it held is lost.</summary>
    public void Require(int lanes)
    {
        if (lanes + LanesInCacheLine <= memory.Length)
            return;
        memory = GC.AllocateArray<double>(lanes + (lanes / 4) + LanesInCacheLine, pinned: true);
        var past = Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0) / sizeof(double) % LanesInCacheLine;
        origin = (int)((LanesInCacheLine - past) % LanesInCacheLine);
    }

    /// <summary>Takes others on.</summary>
    public void Begin(Block block) => Block = block;

    /// <summary>How many lanes kernels run over: whole registers, the last of which nobody reads.</summary>
    public int WholeLanes(int entity) => Whole(Block.Count(entity));

    /// <summary>The lane at a place of the memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref double At(int place) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(memory), origin + place);

    /// <summary>The lanes of an entity from a place of the memory on.</summary>
    public Span<double> Lanes(int place, int entity) => MemoryMarshal.CreateSpan(ref At(place), Block.Count(entity));

    /// <summary>What a step reads.</summary>
    public LaneSource Read(int place, double constant) => place == Step.Nowhere ? LaneSource.Of(constant) : LaneSource.Of(ref At(place));

    private static int Whole(int lanes) => (lanes + LanesInCacheLine - 1) / LanesInCacheLine * LanesInCacheLine;
}
