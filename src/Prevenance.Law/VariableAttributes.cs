namespace Prevenance.Law;

/// <summary>
/// A benefit, or a part of one: from the present month on it is computed, and in the months just before it too where nobody gave it,
/// as far back as the law looks; earlier, it is a fact (given, or nothing).
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class BenefitAttribute : Attribute
{
    /// <summary>
    /// Whether a past month that nobody spoke of is taken to have had it. Means that are counted are; not a benefit that opens other rights
    /// to who receives it, which nobody is taken to receive.
    /// </summary>
    public bool AssumedInThePast { get; init; } = true;
}

/// <summary>
/// A fact that people give, and that is estimated from another one where they did not: a taxable amount from the net one. It stays a fact
/// everywhere else: it is carried into the months to come as it was given, and no rule of law is read in it.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class EstimatedAttribute : Attribute;

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

/// <summary>A fact whose values have no range, with the reason: a loss that is told as it is, a day that stands for none.</summary>
/// <param name="because">Why no value of it is refused.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class UnboundedAttribute(string because) : Attribute
{
    public string Because { get; } = because;
}
