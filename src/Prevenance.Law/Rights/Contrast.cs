using Prevenance.Law.Assumptions;

namespace Prevenance.Law.Rights;

/// <summary>What a right would be if an assumption were otherwise.</summary>
/// <param name="Assumption">What is taken for granted.</param>
/// <param name="Alternative">What may be told in its place.</param>
/// <param name="Value">What the right would then be worth.</param>
public sealed record Contrast(Assumption Assumption, Alternative Alternative, Possible Value);
