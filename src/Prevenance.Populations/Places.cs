using System.Runtime.InteropServices;
using Prevenance.Law;

namespace Prevenance.Populations;

/// <summary>Where each person is in one kind of group.</summary>
public sealed class Places
{
    internal Places(Entity group) => Group = group;

    /// <summary>The kind of group.</summary>
    public Entity Group { get; }

    /// <summary>The row of each person's group.</summary>
    public List<int> Rows { get; } = [];

    /// <summary>Each person's simple role, as an index.</summary>
    public List<byte> Roles { get; } = [];

    internal Span<byte> RolesOf(int count)
    {
        CollectionsMarshal.SetCount(Roles, count);
        return CollectionsMarshal.AsSpan(Roles);
    }
}
