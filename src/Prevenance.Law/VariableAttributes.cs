namespace Prevenance.Law;

/// <summary>A benefit, or a part of one: before the present month it is a fact (given, or nothing), from it on it is computed.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class BenefitAttribute : Attribute;

/// <summary>A right as a person knows it, shown with its verdict.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class RightAttribute : Attribute;

/// <summary>A fact without which nothing certain can be said of the rights that read it.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class EssentialAttribute : Attribute;

/// <summary>
/// A fact that may be told as what would open a right, to inform and never to advise. Facts that do not bear it are never
/// told so: those that nobody chooses (a disability, a nationality), and those that nobody should be pushed to (a separation,
/// a birth, a move).
/// </summary>
/// <param name="because">Why it may: what changes it in an ordinary life.</param>
/// <param name="to">The values that may be told, for a choice; all of them when none is named.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class MayChangeAttribute(string because, params string[] to) : Attribute
{
    public string Because { get; } = because;

    public IReadOnlyList<string> To { get; } = to;
}

/// <summary>An amount that holds each month of the period for which it is given (savings, a rent), instead of being spread over them.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class RepeatsAttribute : Attribute;
