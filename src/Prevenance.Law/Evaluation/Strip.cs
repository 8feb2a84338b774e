using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Evaluation;

/// <summary>
/// Lanes that go through a whole program together, few enough to stay close to the processor, and the memory that they do it in. Each slot
/// of it is as long as whole registers need and begins where a line of the processor's cache does: no kernel ends with single lanes, and
/// none reads two lines for one register. The memory serves the next strip again. Not to be shared between threads.
/// </summary>
/// <param name="sets">The sets of members that the program gathers.</param>
/// <param name="entities">How many entities there are.</param>
internal sealed class Strip(IReadOnlyList<MemberSet> sets, int entities)
{
    private const int LanesInCacheLine = 8;

    /// <summary>Slots that stand whole pages apart would push one another out of the processor's cache.</summary>
    private const int LanesInPage = 512;

    private readonly MemberList?[] members = new MemberList?[sets.Count];
    private readonly Companions?[] companions = new Companions?[sets.Count];
    private readonly int[] slotLengths = new int[entities];
    private readonly int[] origins = new int[entities];
    private double[] memory = [];
    private int origin;

    /// <summary>Who is worked on.</summary>
    public Block Block { get; private set; } = null!;

    /// <summary>Takes others on; what the memory held is lost.</summary>
    /// <param name="block">They.</param>
    /// <param name="slots">How many slots each entity needs.</param>
    public void Begin(Block block, ReadOnlySpan<int> slots)
    {
        Block = block;
        Array.Clear(members);
        Array.Clear(companions);
        var lanes = 0;
        for (var entity = 0; entity < slotLengths.Length; entity++)
        {
            var whole = WholeLanes(entity);
            slotLengths[entity] = whole > 0 && whole % LanesInPage == 0 ? whole + LanesInCacheLine : whole;
            origins[entity] = lanes;
            lanes += slots[entity] * slotLengths[entity];
        }
        Require(lanes);
        for (var entity = 0; entity < origins.Length; entity++)
            origins[entity] += origin;
    }

    /// <summary>How many lanes kernels run over: whole registers, the last of which nobody reads.</summary>
    public int WholeLanes(int entity) => (Block.Count(entity) + LanesInCacheLine - 1) / LanesInCacheLine * LanesInCacheLine;

    /// <summary>The first lane of the first slot of an entity, and how far its slots stand apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref double Slots(int entity, out nint length)
    {
        length = slotLengths[entity];
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(memory), origins[entity]);
    }

    /// <summary>The first lane of a slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref double At(int entity, int slot) =>
        ref Unsafe.Add(ref Slots(entity, out var length), slot * length);

    /// <summary>The lanes of a slot.</summary>
    public Span<double> Lanes(int entity, int slot) => MemoryMarshal.CreateSpan(ref At(entity, slot), Block.Count(entity));

    /// <summary>What a step reads.</summary>
    public LaneSource Read(int entity, int slot, double constant) =>
        slot == Step.NoSlot ? LaneSource.Of(constant) : LaneSource.Of(ref At(entity, slot));

    /// <summary>The persons of a set.</summary>
    public MemberList Members(int set) => members[set] ??= Block.Members(sets[set]);

    /// <inheritdoc cref="Block.Companions(MemberSet)"/>
    public Companions Companions(int set) => companions[set] ??= Block.Companions(sets[set]);

    private void Require(int lanes)
    {
        if (lanes + LanesInCacheLine <= memory.Length)
            return;
        memory = GC.AllocateArray<double>(lanes + (lanes / 4) + LanesInCacheLine, pinned: true);
        var past = Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0) / sizeof(double) % LanesInCacheLine;
        origin = (int)((LanesInCacheLine - past) % LanesInCacheLine);
    }
}
