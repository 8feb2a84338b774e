namespace Prevenance.Casework.Households;

/// <summary>
/// Something that changes in a family. It is told, shown as others will see it, then kept: nothing that is known is taken away, and what changes
/// keeps its place.
/// </summary>
public interface IFamilyChange
{
    /// <summary>The households that it is about, of those that stand already: who makes the change sees each of them.</summary>
    IReadOnlyList<string> Households { get; }

    /// <summary>The family as it is from then on.</summary>
    /// <exception cref="RefusalException">It does not go with what is known.</exception>
    Family Of(Family before);
}
