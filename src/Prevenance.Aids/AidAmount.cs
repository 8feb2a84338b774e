using Prevenance.Law;

namespace Prevenance.Aids;

/// <summary>How much an aid gives.</summary>
public abstract record AidAmount
{
    public sealed record Fixed(double Value) : AidAmount;

    /// <summary>An amount by steps of a number: from each threshold on, included; nothing below the first.</summary>
    public sealed record Scale(Measure Of, IReadOnlyList<(double From, double Amount)> Steps) : AidAmount;

    public sealed record Computed(Formula Formula) : AidAmount;
}

/// <summary>Arithmetic over public variables.</summary>
public abstract record Formula
{
    public sealed record Literal(double Value) : Formula;

    public sealed record Read(Variable Variable) : Formula;

    /// <param name="Sign">One of <c>+ - * /</c>.</param>
    public sealed record Operation(char Sign, Formula A, Formula B) : Formula;

    /// <param name="IsSmaller">The smaller of both, or else the greater.</param>
    public sealed record Extreme(bool IsSmaller, Formula A, Formula B) : Formula;
}
