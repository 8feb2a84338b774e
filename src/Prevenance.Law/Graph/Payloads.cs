namespace Prevenance.Law.Graph;

/// <summary>The members of a group that hold one of the roles of a mask.</summary>
internal sealed record MemberSet(Entity Group, uint RoleMask);

/// <summary>Rounding to a number of decimals (negative for tens, hundreds…), or the first characters of a code.</summary>
internal sealed record Decimals(int Count)
{
    /// <summary>Ten to the number of decimals.</summary>
    internal double Scale { get; } = Math.Pow(10, Count);

    /// <inheritdoc cref="CodeText.PrefixDivisor"/>
    internal double PrefixDivisor { get; } = CodeText.PrefixDivisor(Count);
}
