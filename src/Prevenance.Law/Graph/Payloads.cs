namespace Prevenance.Law.Graph;

/// <summary>The members of a group that hold one of the roles of a mask.</summary>
internal sealed record MemberSet(Entity Group, uint RoleMask);

/// <summary>Rounding to a number of decimals (negative for tens, hundreds…).</summary>
internal sealed record Decimals(int Count);
